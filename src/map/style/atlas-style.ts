import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Atlas } from '../../domain/atlas.ts';
import type { Basemap } from '../../domain/basemap.ts';
import type { LayerId, Slot } from '../../layers/declaration.ts';
import { LAYERS } from '../../layers/index.ts';
import { besidePoint, bilingual, FONT_BOLD, inked } from '../../layers/label-style.ts';
import { PALETTES, type Palette } from '../../layers/palette.ts';
import { baseLabels, groundLayers, lineLayers, SELECTED_PLACE } from './base-layers.ts';
import { fromMerged, mergeSources } from './merge-sources.ts';

/** The source of ground, lines and waters: what the first frame needs of the style. */
export const GROUND = 'base';

/** The parts of the base map that are drawn, and not only named. */
const DRAWN_PARTS = ['land', 'lines', 'rivers', 'lakes', 'roads'] as const;

/** Slots that stand above every layer's own drawing, whatever order the reader chose. */
const TOP_SLOTS: readonly Slot[] = ['labels', 'pills'];

/** The ring round the selection: the signs stand right below it. */
export const SELECTED = 'selected';

/** The slots of signs below the names, bottom to top. */
export const SIGN_SLOTS: readonly Slot[] = ['dots', 'mines', 'crossings'];

/** The layers' names from the first to give way to the last: patches of ground before villages, gates last. */
const LABEL_ORDER: readonly LayerId[] = [
  'routes',
  'areas',
  'mines',
  'territory',
  'places',
  'townships',
  'crossings',
];

/** Ids of a layer's style layers that follow the reader's order, and of those that stay on top. */
export function styleIdsOf(id: LayerId): { own: string[]; top: string[] } {
  // Ids do not depend on the colours.
  const declared = LAYERS.find((layer) => layer.id === id);
  const slotted = [
    ...(declared?.styleLayers(PALETTES.light) ?? []).map(({ slot, layer }) => ({
      slot,
      id: layer.id,
    })),
    ...(declared?.signs ?? []),
  ];
  const isTop = (slot: Slot) => TOP_SLOTS.includes(slot);
  return {
    own: slotted.filter(({ slot }) => !isTop(slot)).map((entry) => entry.id),
    top: slotted.filter(({ slot }) => isTop(slot)).map((entry) => entry.id),
  };
}

/** All global-state properties that filters read, for a date. */
export function initialState(atlas: Atlas, date: number, lang: string): Record<string, unknown> {
  const filters = { commodity: [], actor: [], least: 'low' } as const;
  return Object.assign(
    { lang, [SELECTED_PLACE]: [] },
    ...LAYERS.flatMap((layer) => [
      layer.shown(atlas, date, filters),
      layer.named?.(atlas, date, filters) ?? {},
    ]),
  );
}

/** The towns with the names that panel and search use, so that nobody looks for Pangwa beside "Pang War". */
function spelledAsPlaces(atlas: Atlas, towns: FeatureCollection): FeatureCollection {
  const names = new Map(atlas.data.places.map(({ id, name }) => [id, name]));
  return {
    ...towns,
    features: towns.features.map((town) => {
      const name = names.get(String(town.properties?.place));
      // The places outside the state say so in brackets; on the map their position does.
      return name
        ? { ...town, properties: { ...town.properties, name: name.replace(/ \(.*\)$/, '') } }
        : town;
    }),
  };
}

/** The lines along which a name is written. */
function named(rivers: FeatureCollection): FeatureCollection {
  const { features } = rivers;
  return {
    ...rivers,
    features: features.filter(({ properties }) => properties?.name && !properties.side),
  };
}

/** The name of what is selected: placed before every other name. */
function selectedName(palette: Palette): LayerSpecification {
  return {
    id: 'selected-name',
    type: 'symbol',
    source: 'selected',
    filter: ['has', 'name'],
    layout: {
      ...besidePoint(14.5, bilingual(0.9), 1.35),
      'text-font': FONT_BOLD,
      'text-allow-overlap': true,
    },
    paint: inked(palette.ink, palette, 1.9),
  };
}

/** What is selected and has lines instead of a point: dashes in a frame, which a layer's own lines leave to be seen. */
function selectedLines({ ink, land }: Palette): LayerSpecification[] {
  const line = (id: string, paint: object): LayerSpecification => ({
    id,
    type: 'line',
    source: 'selected',
    layout: { 'line-cap': id === 'selected-line' ? 'butt' : 'round' },
    paint,
  });
  return [
    line('selected-frame', { 'line-color': ink, 'line-width': 9 }),
    line('selected-ground', { 'line-color': land, 'line-width': 6.4 }),
    line('selected-line', { 'line-color': ink, 'line-width': 2, 'line-dasharray': [3.4, 2.4] }),
  ];
}

/** A source of the map from the data it draws. */
export function sourceOf(data: FeatureCollection) {
  return { type: 'geojson' as const, data, tolerance: 0.2, buffer: 64 };
}

/** The whole style as one document: base map, every layer's own, labels last. Pure. */
export function atlasStyle(
  atlas: Atlas,
  base: Basemap,
  palette: Palette,
  date: number,
  lang: string,
  fontUrl: string,
): StyleSpecification {
  const baseSources = Object.fromEntries(
    DRAWN_PARTS.map((part) => [`base-${part}`, base[part]] as const),
  );
  // Names wait for letters to be drawn: in a source of their own, they let the ground come first.
  const labelSources = {
    'base-towns': spelledAsPlaces(atlas, base.towns),
    'base-labels': base.labels,
    'base-peaks': base.peaks,
    'base-river-names': named(base.rivers),
  };
  const own = Object.assign({}, ...LAYERS.map((layer) => layer.sources(atlas))) as Record<
    string,
    FeatureCollection
  >;
  // Names stand at points and may change with the clock; what does not stays a source of its own.
  const isNames = ([, { features }]: [string, FeatureCollection]) =>
    features.length > 0 && features.every(({ geometry }) => geometry.type === 'Point');
  const nameSources = Object.fromEntries(Object.entries(own).filter(isNames));
  const others = Object.fromEntries(Object.entries(own).filter((entry) => !isNames(entry)));
  const slotted = LAYERS.flatMap((layer) => layer.styleLayers(palette));
  const inSlot = (slot: Slot): LayerSpecification[] =>
    slotted.filter((entry) => entry.slot === slot).map(({ layer }) => layer);
  const names = baseLabels(palette);
  const labelsOf = (id: LayerId): LayerSpecification[] =>
    (LAYERS.find((layer) => layer.id === id)?.styleLayers(palette) ?? [])
      .filter(({ slot }) => slot === 'labels')
      .map(({ layer }) => layer);
  const state = initialState(atlas, date, lang);
  const myanmar = [
    { url: fontUrl, 'unicode-range': ['U+1000-109F', 'U+A9E0-A9FF', 'U+AA60-AA7F'] },
  ];
  return {
    version: 8,
    name: 'Kachin Atlas',
    'font-faces': { 'Atlas Sans': myanmar, 'Atlas Sans Bold': myanmar },
    transition: { duration: 0, delay: 0 },
    state: Object.fromEntries(
      Object.entries(state).map(([key, value]) => [key, { default: value }]),
    ) as never,
    sources: {
      [GROUND]: sourceOf(mergeSources(baseSources)),
      labels: sourceOf(mergeSources(labelSources)),
      names: sourceOf(mergeSources(nameSources)),
      ...Object.fromEntries(Object.entries(others).map(([id, data]) => [id, sourceOf(data)])),
      selected: sourceOf({ type: 'FeatureCollection', features: [] }),
    },
    layers: (
      [
        ...groundLayers(palette),
        ...lineLayers(palette),
        ...(['townships', 'areas', 'routes'] as const).flatMap(inSlot),
        // The signs, which are layers of ours, go here: see SIGN_SLOTS.
        ...selectedLines(palette),
        {
          id: SELECTED,
          type: 'symbol',
          source: 'selected',
          filter: ['==', ['geometry-type'], 'Point'],
          layout: {
            'icon-image': 'selected',
            'icon-allow-overlap': true,
            'icon-ignore-placement': true,
          },
        },
        ...names.below,
        ...LABEL_ORDER.flatMap(labelsOf),
        ...names.above,
        selectedName(palette),
        ...inSlot('pills'),
      ] as LayerSpecification[]
    ).map((layer) =>
      Object.entries({ [GROUND]: baseSources, labels: labelSources, names: nameSources }).reduce(
        (read, [merged, sources]) => fromMerged(read, merged, Object.keys(sources)),
        layer,
      ),
    ),
  };
}
