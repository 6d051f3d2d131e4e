import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { readRoutes } from '../../../scripts/geodata/read.ts';
import { BASEMAP_SOURCES, type Basemap } from '../../../src/domain/basemap.ts';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import { joinLayer, LAYERS } from '../../../src/layers/index.ts';
import { PALETTES } from '../../../src/layers/palette.ts';
import { routesLayer } from '../../../src/layers/routes/layer.ts';
import { atlasStyle, initialState, styleIdsOf } from '../../../src/map/style/atlas-style.ts';
import { SELECTED_PLACE } from '../../../src/map/style/base-layers.ts';
import { atlas, day } from '../atlas.ts';
import { listRead } from './filter-list.ts';

joinLayer(routesLayer(readRoutes()));

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
const BASE = Object.fromEntries(
  BASEMAP_SOURCES.map((part): [string, FeatureCollection] => [part, NOTHING]),
) as Basemap;
const DATE = day('2024-10-20');
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'my'] as const;
const BOTH = THEMES.flatMap((theme) => LANGUAGES.map((lang) => ({ theme, lang })));

const styleOf = (theme: (typeof THEMES)[number], lang: string) =>
  atlasStyle(atlas, BASE, PALETTES[theme], DATE, lang, 'https://example.org/font.woff2');
const style = styleOf('light', 'en');
const declared = LAYERS.flatMap((layer) => layer.styleLayers(PALETTES.light));
const filterOf = (layer: LayerSpecification) => ('filter' in layer ? layer.filter : undefined);

/** Layers whose features are there on every date. */
const STATIC = ['territory-names', 'townships-lines', 'townships-names'];

describe('the style of the map', () => {
  it.each(BOTH)('follows the style specification ($theme, $lang)', ({ theme, lang }) => {
    expect(validateStyleMin(styleOf(theme, lang) as never)).toEqual([]);
  });

  it('names every layer once', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('draws every declared style layer, and draws it from a source it has', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(declared.map(({ layer }) => layer.id)));
    for (const layer of style.layers)
      if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source);
  });

  it('leaves no source of a layer undrawn', () => {
    const layers = LAYERS.flatMap((layer) => layer.styleLayers(PALETTES.light));
    const drawn = new Set(layers.map(({ layer }) => layer.source));
    const sources = LAYERS.flatMap((layer) => Object.keys(layer.sources(atlas)));
    expect(sources.filter((source) => !drawn.has(source))).toEqual([]);
    expect(new Set(sources).size).toBe(sources.length);
  });

  it('draws every layer from a source that the style has', () => {
    const sources = new Set(Object.keys(style.sources));
    const drawn = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(drawn.filter((source) => !sources.has(source))).toEqual([]);
  });

  it('has the same layers in both themes, in one order', () => {
    const ids = (theme: (typeof THEMES)[number]) => styleOf(theme, 'en').layers.map(({ id }) => id);
    expect(ids('dark')).toEqual(ids('light'));
  });

  it('does not fade one date into another', () => {
    expect(style.transition).toEqual({ duration: 0, delay: 0 });
  });

  it('puts labels above every layer that can be reordered', () => {
    const order = style.layers.map(({ id }) => id);
    // Signs are layers of ours and not in the document.
    const placesOf = (ids: string[]) =>
      ids.map((id) => order.indexOf(id)).filter((place) => place >= 0);
    const places = LAYERS.flatMap(({ id }) => placesOf(styleIdsOf(id).own));
    const tops = LAYERS.flatMap(({ id }) => placesOf(styleIdsOf(id).top));
    expect(Math.max(...places)).toBeLessThan(Math.min(...tops));
  });
});

describe('the filter of a layer', () => {
  it('is the one for timed features wherever a layer is not static', () => {
    const others = declared
      .filter(({ layer }) => listRead(filterOf(layer)) === null)
      .map(({ layer }) => layer.id);
    expect(others.sort()).toEqual([...STATIC].sort());
  });

  it('reads a list that the selectors fill and the style starts with', () => {
    const filled = LAYERS.flatMap((layer) =>
      Object.keys({
        ...layer.shown(atlas, DATE, NO_FILTERS),
        ...layer.named?.(atlas, DATE, NO_FILTERS),
      }),
    );
    const read = declared.flatMap(({ layer }) => listRead(filterOf(layer)) ?? []);
    expect([...new Set(read)].sort()).toEqual([...filled].sort());
    expect(Object.keys(initialState(atlas, DATE, 'en')).sort()).toEqual(
      ['lang', SELECTED_PLACE, ...filled].sort(),
    );
  });

  it('looks up the key that every feature of its source has', () => {
    const sources = Object.assign({}, ...LAYERS.map((layer) => layer.sources(atlas)));
    for (const { layer } of declared) {
      if (listRead(filterOf(layer)) === null || !('source' in layer)) continue;
      for (const { properties } of sources[layer.source].features)
        expect(properties.key).toEqual(expect.any(String));
    }
  });
});
