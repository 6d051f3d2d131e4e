import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../../../src/domain/filters.ts';
import { CONFIDENCES } from '../../../src/domain/schema/common.ts';
import { Commodity } from '../../../src/domain/schema/site.ts';
import { parseDotIcon } from '../../../src/layers/icon-name.ts';
import { LAYERS } from '../../../src/layers/index.ts';
import type { SignSet } from '../../../src/layers/sign.ts';
import { INSTANCE_FLOATS, instancesOf } from '../../../src/map/signs/instances.ts';
import { atlas, day } from '../atlas.ts';

const [first, last] = atlas.data.meta.clock;
const date = fc.integer({ min: first, max: last });
const filters: fc.Arbitrary<Filters> = fc.record({
  least: fc.constantFrom(...CONFIDENCES),
  actor: fc.oneof(fc.constant([]), fc.subarray(atlas.data.actors.map(({ id }) => id))),
  commodity: fc.oneof(fc.constant([]), fc.subarray([...Commodity.options])),
});
const RUNS = { seed: 20261101, numRuns: 60 };

const SETS = LAYERS.flatMap((layer) =>
  (layer.signs ?? []).map((set) => ({ id: set.id, set, layer })),
);
const setOf = (id: string): SignSet => {
  const found = SETS.find((entry) => entry.id === id);
  if (!found) throw new Error(`Found no signs ${id}`);
  return found.set;
};

describe('the signs of a date', () => {
  it.each(SETS)('of $id stand for each thing once, and at each point once', ({ set }) => {
    fc.assert(
      fc.property(date, filters, (on, by) => {
        const signs = set.of(atlas, on, by);
        const ids = signs.flatMap((sign) => sign.ids);
        expect(new Set(ids).size).toBe(ids.length);
        if (set.id === 'places-dots') return;
        const points = signs.map(({ position }) => position.join());
        expect(new Set(points).size).toBe(points.length);
      }),
      RUNS,
    );
  });

  it('are as many crossings as the legend says are drawn', () => {
    fc.assert(
      fc.property(date, filters, (on, by) => {
        const layer = LAYERS.find(({ id }) => id === 'crossings');
        const signs = setOf('crossings-plates').of(atlas, on, by);
        expect(signs).toHaveLength(layer?.counts(atlas, on, by).shown ?? -1);
      }),
      RUNS,
    );
  });

  it('say how open a gate is: the look is the answer of the selector', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...CONFIDENCES), (on, least) => {
        for (const { ids, icon } of setOf('crossings-plates').of(atlas, on, {
          ...NO_FILTERS,
          least,
        })) {
          const { status, lastKnown } = atlas.gateAt(ids[0] ?? '', on, least);
          const [, shown, known] = icon.split('/');
          expect([shown, known]).toEqual([status, lastKnown ? 'lastKnown' : 'known']);
        }
      }),
      RUNS,
    );
  });

  it('draw Pangwa in the colour of the militia before 19 October 2024 and of the KIA after it', () => {
    const fillOn = (on: string) =>
      setOf('places-dots')
        .of(atlas, day(on), NO_FILTERS)
        .find(({ ids }) => ids[0] === 'pangwa')
        ?.icon.split('/')[1];
    expect([fillOn('2024-10-18'), fillOn('2024-10-19')]).toEqual(['ndak_bgf', 'kia']);
  });

  it('count the sites known only to a township on its pill', () => {
    const on = day('2024-10-20');
    const known = atlas.data.sites.filter(
      (site) =>
        !site.position &&
        site.scope === 'kachin' &&
        site.townships.length > 0 &&
        atlas.activity(site, on).status !== 'not_started',
    );
    const counted = setOf('mines-pills')
      .of(atlas, on, NO_FILTERS)
      .reduce((sum, { icon }) => sum + Number(icon.split('+')[1]), 0);
    expect(counted).toBe(known.length);
    expect(counted).toBeGreaterThan(0);
  });
});

describe('the signs on the GPU', () => {
  const slots: Record<string, { x: number; y: number; side: number }> = {
    a: { x: 8, y: 8, side: 72 },
    b: { x: 120, y: 8, side: 90 },
  };
  const sign = (icon: string, lng: number) => ({
    kind: 'places' as const,
    ids: [icon],
    position: [lng, 25] as [number, number],
    icon,
  });

  it('come in the order they are drawn in, and those without an image not at all', () => {
    const data = instancesOf(
      [sign('a', 97), sign('none', 97), sign('b', 98)],
      [0.77, 0.42],
      (icon) => slots[icon] ?? null,
    );
    expect(data).toHaveLength(2 * INSTANCE_FLOATS);
    expect([data[2], data[3], data[4]]).toEqual([8, 8, 24]);
    expect([data[7], data[8], data[9]]).toEqual([120, 8, 30]);
    expect((data[5] ?? 0) - (data[0] ?? 0)).toBeCloseTo(1 / 360, 7);
  });
});

/** What the selector says is to be drawn, written out apart from the layers. */
const passes = (parties: readonly string[], actor: readonly string[]) =>
  actor.length === 0 || actor.some((one) => parties.includes(one));
const WANTED: Record<string, (on: number, by: Filters) => string[]> = {
  'places-dots': (on, { least, actor }) =>
    atlas.data.places
      .filter(({ id, position }) => {
        const { status, parties } = atlas.controlAt(id, on, least);
        return position !== null && status !== 'unknown' && passes(parties, actor);
      })
      .map(({ id }) => id),
  mines: (on, { least, actor, commodity }) =>
    atlas.data.sites
      .filter(
        (site) =>
          site.position !== null &&
          site.scope !== 'context' &&
          (site.start === null || site.start.at <= on) &&
          (commodity.length === 0 || commodity.includes(site.commodity)) &&
          passes(atlas.siteControl(site, on, least)[0].answer.parties, actor),
      )
      .map(({ id }) => id),
  'crossings-plates': (on, { least, actor }) =>
    atlas.data.crossings
      .filter(
        (gate) =>
          gate.position !== null &&
          gate.confirmed &&
          passes(atlas.crossingControl(gate, on, least)[0].answer.parties, actor),
      )
      .map(({ id }) => id),
};

describe('what is drawn is what the selector gives', () => {
  const drawnBy = (set: SignSet, on: number, by: Filters) =>
    set
      .of(atlas, on, by)
      .flatMap(({ ids }) => ids)
      .sort();
  const named = SETS.flatMap(({ id, set, layer }) => {
    const wanted = WANTED[id] ?? (layer.id === 'mines' && !/pill/.test(id) ? WANTED.mines : null);
    return wanted ? [{ id, set, wanted }] : [];
  });

  it('is asked of dots, mines and plates', () => {
    expect(named).toHaveLength(3);
  });

  it.each(named)('by $id, on any day and with any filters', ({ set, wanted }) => {
    let drawn = 0;
    fc.assert(
      fc.property(date, filters, (on, by) => {
        const ids = drawnBy(set, on, by);
        drawn += ids.length;
        expect(ids).toEqual([...wanted(on, by)].sort());
      }),
      { seed: 20261102, numRuns: 200 },
    );
    expect(drawn).toBeGreaterThan(200);
  });

  it('with a dot that tells holder, confidence, siege, age and doubt about the day', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...CONFIDENCES), (on, least) => {
        for (const { ids, icon } of setOf('places-dots').of(atlas, on, { ...NO_FILTERS, least })) {
          const answer = atlas.controlAt(ids[0] ?? '', on, least);
          const look = parseDotIcon(icon);
          const shared = answer.status === 'joint' || answer.status === 'contested';
          expect(look?.fill === 'paper').toBe(shared);
          expect(look?.confidence).toBe(answer.confidence ?? 'low');
          expect(look?.ring === 'none').toBe(answer.status !== 'besieged');
          expect(look?.uncertain).toBe(answer.dateUncertain);
          expect(look?.state).toBe(
            answer.basis === 'assumed' ? 'assumed' : answer.lastKnown ? 'lastKnown' : 'known',
          );
        }
      }),
      RUNS,
    );
  });
});
