import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoutes } from '../../../scripts/geodata/read.ts';
import { type Filters, NO_FILTERS } from '../../../src/domain/filters.ts';
import { CONFIDENCES } from '../../../src/domain/schema/common.ts';
import { Commodity } from '../../../src/domain/schema/site.ts';
import { formatDay } from '../../../src/domain/time/day.ts';
import type { LayerDeclaration } from '../../../src/layers/declaration.ts';
import { joinLayer, LAYERS } from '../../../src/layers/index.ts';
import { PALETTES } from '../../../src/layers/palette.ts';
import { routesLayer } from '../../../src/layers/routes/layer.ts';
import { territoryPaint } from '../../../src/layers/territory/paint.ts';
import { TEXEL_BYTES, writeTexels } from '../../../src/map/cells/state-texels.ts';
import { atlas, turningDays } from '../atlas.ts';

joinLayer(routesLayer(readRoutes()));

const [first, last] = atlas.data.meta.clock;
const date = fc.integer({ min: first, max: last });
const filters: fc.Arbitrary<Filters> = fc.record({
  least: fc.constantFrom(...CONFIDENCES),
  actor: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.subarray(atlas.data.actors.map(({ id }) => id)),
  ),
  commodity: fc.oneof(fc.constant([]), fc.subarray([...Commodity.options])),
});
const RUNS = { seed: 20250801, numRuns: 60 };

/** All lists of a layer on a date. */
const listsOf = (layer: LayerDeclaration, on: number, by: Filters) => ({
  ...layer.shown(atlas, on, by),
  ...layer.named?.(atlas, on, by),
});

/** The list of the selectors that says which features of a source are drawn. */
const LISTS: Record<string, string> = {
  'place-names': 'placeNames',
  'mine-names': 'mineNames',
  'pill-room': 'pillRoom',
  'crossing-names': 'crossingNames',
  areas: 'areas',
  routes: 'routes',
};

/** Every style layer over such a source: its filter, the list, and the features. */
const TIMED = LAYERS.flatMap((layer) => {
  const sources = layer.sources(atlas);
  return layer.styleLayers(PALETTES.light).flatMap(({ layer: style }) => {
    const source = 'source' in style ? String(style.source) : '';
    const list = LISTS[source];
    if (!list) return [];
    const filter = 'filter' in style ? style.filter : undefined;
    return [{ id: style.id, layer, filter, list, features: sources[source]?.features ?? [] }];
  });
});

describe('what the style draws (I4a)', () => {
  it('is timed in every style layer of places, mines, crossings, areas and routes', () => {
    expect(TIMED.map(({ id }) => id).sort()).toEqual(
      [
        ...['areas-casing', 'areas-outline', 'areas-names', 'routes-casing', 'routes-lines'],
        ...['crossings-names', 'mines-names', 'mines-pills-room', 'places-names'],
      ].sort(),
    );
  });

  it.each(TIMED)(
    'of $id is exactly what the selector lists',
    ({ layer, filter, list, features }) => {
      fc.assert(
        fc.property(date, filters, (on, by) => {
          const shown = listsOf(layer, on, by);
          const drawn = featureFilter(filter, 'layers[0].filter', shown);
          const wanted = new Set(shown[list] ?? []);
          for (const { properties } of features) {
            const isDrawn = drawn.filter({ zoom: 9 } as never, { type: 1, properties } as never);
            const key: unknown = properties?.key;
            expect([key, isDrawn]).toEqual([key, wanted.has(String(key))]);
          }
        }),
        RUNS,
      );
    },
  );
});

describe('what the selector lists', () => {
  it.each(TIMED)('of $id has one feature with that key, whenever anything turns', (timed) => {
    const { layer, list, features } = timed;
    const count = new Map<string, number>();
    for (const { properties } of features) {
      const key = String(properties?.key);
      count.set(key, (count.get(key) ?? 0) + 1);
    }
    const wrong = new Map<string, string>();
    let listed = 0;
    for (const on of turningDays()) {
      for (const least of CONFIDENCES) {
        const keys = listsOf(layer, on, { ...NO_FILTERS, least })[list] ?? [];
        if (new Set(keys).size !== keys.length) wrong.set('listed twice', formatDay(on));
        for (const key of keys) {
          listed++;
          if (count.get(key) !== 1) wrong.set(key, `${count.get(key) ?? 0} on ${formatDay(on)}`);
        }
      }
    }
    expect(listed).toBeGreaterThan(0);
    expect(Object.fromEntries(wrong)).toEqual({});
  });

  it('has a feature with that key in a narrowed view, too', () => {
    fc.assert(
      fc.property(date, filters, (on, by) => {
        for (const { layer, list, features } of TIMED) {
          const keys = new Set(features.map(({ properties }) => properties?.key));
          const unknown = (listsOf(layer, on, by)[list] ?? []).filter((key) => !keys.has(key));
          expect(unknown).toEqual([]);
        }
      }),
      { ...RUNS, numRuns: 80 },
    );
  });
});

describe('what the ground is painted (I4b)', () => {
  const texelsOf = () => new Uint8Array(atlas.data.lattice.count * TEXEL_BYTES);

  it('is that of the newest day alone, whatever the texture held before', () => {
    fc.assert(
      fc.property(date, filters, date, filters, (from, by, to, then) => {
        const texture = texelsOf();
        writeTexels(texture, territoryPaint(atlas, from, by));
        writeTexels(texture, territoryPaint(atlas, to, then));
        const fromScratch = texelsOf();
        writeTexels(fromScratch, territoryPaint(atlas, to, then));
        expect(texture).toEqual(fromScratch);
      }),
      { ...RUNS, numRuns: 30 },
    );
  });

  it('is the paint of the selector, cell by cell', () => {
    fc.assert(
      fc.property(date, filters, (on, by) => {
        const texture = texelsOf();
        const paint = territoryPaint(atlas, on, by);
        writeTexels(texture, paint);
        const columns = [paint.fill, paint.hatch, paint.state, paint.lastKnown];
        columns.forEach((column, byte) => {
          expect(column.every((value, cell) => texture[cell * TEXEL_BYTES + byte] === value)).toBe(
            true,
          );
        });
      }),
      { ...RUNS, numRuns: 25 },
    );
  });
});

describe('the paint of a cell', () => {
  it('follows the selector: blank without a report, paler and then blank when last known', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...CONFIDENCES), (on, least) => {
        const paint = territoryPaint(atlas, on, { ...NO_FILTERS, least });
        for (let cell = 0; cell < atlas.data.lattice.count; cell += 17) {
          const answer = atlas.cellAnswer(cell, on, least);
          const drawn = answer.band !== null && !(answer.lastKnown && answer.band === 'far');
          const shared = drawn && answer.status !== 'held';
          const seen = [paint.fill[cell] !== 0, paint.hatch[cell] !== 0, paint.lastKnown[cell]];
          expect(seen).toEqual([drawn, shared, drawn && answer.lastKnown ? 1 : 0]);
        }
      }),
      { ...RUNS, numRuns: 25 },
    );
  });

  it('is left out where the filter asks for other parties', () => {
    fc.assert(
      fc.property(
        date,
        fc.subarray(['kia', 'military', 'ndak_bgf'], { minLength: 1 }),
        (on, actor) => {
          const paint = territoryPaint(atlas, on, { ...NO_FILTERS, actor });
          for (let cell = 0; cell < atlas.data.lattice.count; cell += 17) {
            const { parties } = atlas.cellAnswer(cell, on, 'low');
            if (!parties.some((party) => actor.includes(party))) expect(paint.fill[cell]).toBe(0);
          }
        },
      ),
      { ...RUNS, numRuns: 25 },
    );
  });
});
