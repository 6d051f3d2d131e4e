import type { Atlas } from '../../domain/atlas.ts';
import type { Filters } from '../../domain/filters.ts';
import type { LayerDeclaration } from '../../layers/declaration.ts';
import { LAYERS } from '../../layers/index.ts';
import type { View } from '../../state/view.ts';
import type { Text } from '../../text/text.ts';
import type { Surroundings } from '../app-port.ts';
import type { LayerRowModel } from '../layer-row-model.ts';
import type { FiltersOf } from './layer-filters.ts';

/** The order of the list, whichever came first. */
const LIST: readonly string[] = [
  'territory',
  'places',
  'mines',
  'crossings',
  'events',
  'routes',
  'areas',
  'townships',
];

/**
 * What a layer list shows of each layer: from the declarations and the one selector, nothing of its own.
 * @param filtersOf what a layer can be narrowed by; comes with what is behind "More"
 */
export function layerRows(
  atlas: Atlas,
  view: View,
  filters: Filters,
  text: Text,
  late: Pick<Surroundings, 'routes' | 'events'> = { routes: null, events: null },
  filtersOf?: FiltersOf,
): LayerRowModel[] {
  const rows = LAYERS.map((layer): LayerRowModel => {
    const { on, ...state } = stateOf(layer.id, view);
    const counts = layer.counts(atlas, view.date, filters);
    const rows = on ? layer.legend(atlas, view.date, filters, text) : [];
    const notes = on ? [...(layer.notes?.(atlas, view.date, filters, text) ?? [])] : [];
    if (on && layer.id === 'crossings' && counts.withoutPosition > 0)
      notes.push(text.count('unplaced_gates', counts.withoutPosition));
    return {
      id: layer.id,
      label: text.say(layer.label),
      on,
      state:
        layer.id === 'territory' && atlas.data.groundFailed
          ? 'failed'
          : on && isSilent(layer, counts.shown, atlas, view, filters)
            ? 'no-data'
            : 'ok',
      counts,
      rows,
      pressed: rows.filter((row) => isPressed(row.filter, view)).map(({ key }) => key),
      columns: layer.id === 'mines' || layer.id === 'crossings' ? 2 : 1,
      notes,
      showBands: layer.id === 'territory',
      ...state,
      filters: [
        ...(filtersOf?.(layer.id, atlas, filters, text) ?? []),
        ...(layer.choices?.(filters, text) ?? []),
      ],
    };
  });
  for (const part of ['events', 'routes'] as const)
    if (!rows.some(({ id }) => id === part))
      rows.push(rowToCome(part, view, text, late[part] === 'failed'));
  return rows.sort((a, b) => LIST.indexOf(a.id) - LIST.indexOf(b.id));
}

/** A layer without a word about its data is silent where it draws nothing. */
function isSilent(
  layer: LayerDeclaration,
  shown: number,
  atlas: Atlas,
  view: View,
  filters: Filters,
): boolean {
  return layer.hasData ? !layer.hasData(atlas, view.date, filters) : shown === 0;
}

/** How a layer stands among those that are on. */
function stateOf(id: string, { layers }: View) {
  const at = layers.findIndex((layer) => layer.id === id);
  const opacity = layers[at]?.opacity ?? 100;
  return { on: at >= 0, opacity, fromTop: at < 0 ? null : layers.length - at, of: layers.length };
}

/** The row of a layer before its file is there, or where it could not be read. */
function rowToCome(
  id: 'events' | 'routes',
  view: View,
  text: Text,
  failed: boolean,
): LayerRowModel {
  const state = stateOf(id, view);
  const wanted = state.on || view.selection?.kind === id;
  return {
    id,
    label: text.say(`layer_${id}`),
    state: !wanted ? 'ok' : failed ? 'failed' : 'loading',
    counts: { shown: 0, total: 0, withoutPosition: 0, withoutDates: 0 },
    rows: [],
    pressed: [],
    columns: 1,
    notes: [],
    showBands: false,
    ...state,
    filters: [],
  };
}

function isPressed(filter: LayerRowModel['rows'][number]['filter'], view: View): boolean {
  return (['commodity', 'actor', 'violence'] as const).some(
    (kind) => filter?.[kind]?.every((id) => view[kind].includes(id)) && view[kind].length > 0,
  );
}
