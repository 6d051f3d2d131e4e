import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoutes } from '../../../scripts/geodata/read.ts';
import { alternatives, routeAlternatives } from '../../../src/analysis/alternatives.ts';
import { countedCrossings, countedSites } from '../../../src/domain/counted.ts';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import type { MiningSite } from '../../../src/domain/schema/site.ts';
import { createText } from '../../../src/text/text.ts';
import { segmentStyle } from '../../../src/ui/panel/segment-style.ts';
import { nearestGate } from '../../../src/ui/ways/gate-view.ts';
import { oreWays, routeWays } from '../../../src/ui/ways/ore-ways.ts';
import { routePanel, routeParts } from '../../../src/ui/ways/route-panel.ts';
import { atlas, citationIds, day } from '../atlas.ts';

const routes = readRoutes();
const text = createText('en', atlas.data.actors);
const DATE = day('2024-10-20');
const waysOf = (site: string, date = DATE) => oreWays(atlas, routes, site, date, NO_FILTERS, text);
const legsOf = (parts: ReturnType<typeof routeParts>) =>
  parts.flatMap((part) => (part.kind === 'leg' ? [part] : []));
const siteWhere = (is: (site: MiningSite) => boolean) => {
  const found = countedSites(atlas).find(is);
  if (!found) throw new Error('Found no such mine.');
  return found.id;
};
const partsOf = (id: string, date = DATE) => routeParts(atlas, routes, id, date, NO_FILTERS, text);

describe('the ways of a mine’s ore', () => {
  it('are those of the core, in its order, each to a crossing that can be selected', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...countedSites(atlas)),
        fc.integer({ min: atlas.data.meta.clock[0], max: atlas.data.meta.clock[1] }),
        (site, date) => {
          const core = alternatives(atlas, routes, site.id, date, 'low');
          expect(waysOf(site.id, date).ways.map(({ gate }) => gate.target)).toEqual(
            core.map(({ gate }) => ({ kind: 'crossings', id: gate.crossing })),
          );
        },
      ),
      { numRuns: 25, seed: 31 },
    );
  });

  it('reach Pangsau Pass from the jade of Hpakant', () => {
    const pass = waysOf('jade-hpakan-uru').ways.find(({ gate }) => gate.name === 'Pangsau Pass');
    expect(pass?.gate.state).toMatch(/^Restricted/);
    expect(pass?.along.map(({ target }) => target)).toContainEqual({
      kind: 'routes',
      id: 'r_ledo',
    });
  });

  it('count the gates that no known route leads to', () => {
    const { ways, unreached } = waysOf('ree-pangwar');
    expect(unreached).toContain(`${countedCrossings(atlas).length - ways.length} other gates`);
  });

  it('say where no source tells of the mine’s ore, and where no route is near', () => {
    expect(waysOf('ree-pangwar').note).toContain(text.say('way_told'));
    const lonely = siteWhere(({ id }) => waysOf(id).ways.length === 0);
    expect(waysOf(lonely).note).toBe(text.say('way_no_route', { km: 30 }));
  });

  it('count the unknown kilometres of a way in its sums', () => {
    const way = waysOf('jade-hpakan-uru').ways.find(({ gate }) => gate.name.startsWith('Muse'));
    const unknown = (way?.parts ?? []).flatMap((part) =>
      part.kind === 'leg' && part.look === 'nothing' ? [part.km] : [],
    );
    const km = Math.round(unknown.reduce((sum, each) => sum + each, 0));
    expect(km).toBeGreaterThan(0);
    expect(way?.sums).toContain(`${km} km unknown`);
  });
});

describe('a way over a route of another time', () => {
  it('is marked in words, with the year it was last reported', () => {
    const { ways } = waysOf('jade-hpakan-uru');
    const laiza = ways.find(({ gate }) => gate.name === 'Laiza');
    expect(laiza?.otherTime).toBe('Not told of this date: last reported 2015');
    expect(laiza?.along[0]?.use).toBe('last reported 2015');
    for (const way of waysOf('jade-hpakan-uru', day('2014-06-01')).ways) {
      if (way.gate.name === 'Laiza') expect(way.otherTime).toBeNull();
    }
  });

  it('says the words of the source where these name no time that can be coded', () => {
    const pass = waysOf('ree-pangwar').ways.find(({ gate }) => gate.name === 'Pangsau Pass');
    expect(pass?.otherTime).toBeNull();
    expect(pass?.along.find(({ target }) => 'id' in target && target.id === 'r_ledo')?.use).toBe(
      'in the words of the source: road of the Second World War; trade shut since February 2020',
    );
  });

  it('is said of the route itself in its panel', () => {
    const now = (date: string) =>
      routePanel(atlas, routes, 'r_triangle', day(date), NO_FILTERS, text)?.now[0]?.details[0];
    expect(now('2024-10-20')).toBe('Last reported 2009.');
    expect(now('2009-06-01')).not.toContain('reported');
  });
});

describe('the gates that could be reached instead of a route', () => {
  it('are those of the core, in its order, with where they are counted from', () => {
    for (const { id } of routes) {
      const { ways, note } = routeWays(atlas, routes, id, DATE, NO_FILTERS, text);
      const core = routeAlternatives(atlas, routes, id, DATE, 'low');
      expect(ways.map(({ gate }) => 'id' in gate.target && gate.target.id)).toEqual(
        core.map(({ gate }) => gate.crossing),
      );
      expect(note).toContain(core[0]?.stops[0] ?? 'No known route');
    }
  });

  it('say that routes below the chosen confidence are left out', () => {
    const sure = { ...NO_FILTERS, least: 'high' as const };
    const { note, ways } = routeWays(atlas, routes, 'r_pangwa_diantan', DATE, sure, text);
    expect(ways).toHaveLength(1);
    expect(note).toContain('Routes below high confidence are left out.');
  });
});

describe('the nearest gate of a mine', () => {
  it('has its distance in a straight line', () => {
    const gate = nearestGate(atlas, 'ree-chipwi', DATE, NO_FILTERS, text);
    expect(gate?.target).toEqual({ kind: 'crossings', id: 'tsetse' });
    expect(gate?.distance).toMatch(/^[1-9]\d* km$/);
  });

  it('has its state with the days since and of the last confirmation', () => {
    const gate = nearestGate(atlas, 'ree-pangwar', DATE, NO_FILTERS, text);
    expect(gate?.name).toBe('Pangwa');
    expect(gate?.state).toBe('Closed since 18 Oct 2024, last confirmed 19 Oct 2024');
  });

  it('is a range of kilometres for a mine known to its township only', () => {
    const placeless = siteWhere(({ position, place }) => !position && !place);
    const gate = nearestGate(atlas, placeless, DATE, NO_FILTERS, text);
    expect(gate?.from).toBe('township');
    expect(gate?.distance).toMatch(/^between \d+ km and \d+ km$/);
  });
});

describe('the panel of a route', () => {
  it('names its own sources first, and only sources there are', () => {
    for (const { id, citations } of routes) {
      const model = routePanel(atlas, routes, id, DATE, NO_FILTERS, text);
      expect(model?.sources.slice(0, citations.length)).toEqual(citations);
      for (const source of model?.sources ?? []) expect(citationIds.has(source)).toBe(true);
    }
  });

  it('says in its sentence who holds the way and how the gate at its end is', () => {
    const model = routePanel(atlas, routes, 'r_pangwa_diantan', DATE, NO_FILTERS, text);
    expect(model?.sentence).toMatch(/on 20 Oct 2024: Passes KIA .*; Closed since 18 Oct 2024/);
  });

  it('is none for a route there is not', () => {
    expect(routePanel(atlas, routes, 'r_nowhere', DATE, NO_FILTERS, text)).toBeNull();
  });
});

describe('the legs of a route', () => {
  it('stand between stops, first to last', () => {
    for (const { id } of routes) {
      const parts = partsOf(id);
      if (parts.length === 0) continue;
      expect([parts[0]?.kind, parts[parts.length - 1]?.kind]).toEqual(['stop', 'stop']);
      expect(legsOf(parts).length).toBeGreaterThan(0);
    }
  });

  it('name a waypoint without a position once, and say so', () => {
    for (const [id, name] of [
      ['r_triangle', "N'Mai bridge at 59 Mile"],
      ['r_phimaw', 'Pianma'],
    ] as const) {
      const hidden = partsOf(id).filter((part) => part.kind === 'stop' && part.note !== null);
      expect(hidden.map((part) => part.kind === 'stop' && part.name)).toEqual([name]);
    }
  });

  it('follow the clock: before the offensive the way to Pangwa was not the KIA’s', () => {
    const held = (date: string) => legsOf(partsOf('r_pangwa_diantan', day(date)))[0]?.words;
    expect(held('2024-10-25')).toBe('Held by KIA');
    expect(held('2023-06-01')).not.toBe('Held by KIA');
  });
});

describe('a stretch painted as a box', () => {
  it('is a dashed frame where the state is assumed, and where it is only last known', () => {
    expect(segmentStyle({ kind: 'assumed', hue: 'kia' }).border).toContain('dashed');
    expect(segmentStyle({ kind: 'held', hue: 'kia' }, true).border).toContain('dashed');
    expect(segmentStyle({ kind: 'held', hue: 'kia' }).border).toBeUndefined();
  });

  it('has a hatch in the second party’s colour over the first’s where two share it', () => {
    const { background } = segmentStyle({ kind: 'shared', hues: ['kia', 'military'] });
    expect(background).toMatch(
      /^repeating-linear-gradient\(45deg, var\(--hue-military\).*--hue-kia/,
    );
  });
});
