import type { Atlas } from '../../domain/atlas.ts';
import type { Filters } from '../../domain/filters.ts';
import { CONFIDENCES } from '../../domain/schema/common.ts';
import { LAYERS } from '../../layers/index.ts';
import { LEGEND_COMMODITIES } from '../../layers/mines/legend.ts';
import { hueOf } from '../../layers/state-swatch.ts';
import type { View } from '../../state/view.ts';
import type { Text } from '../../text/text.ts';
import type { Surroundings } from '../app-port.ts';
import type { LayerFilter, LayerRowModel } from '../layer-row-model.ts';

/** What a layer list shows of each layer: from the declarations and the one selector, nothing of its own. */
export function layerRows(
  atlas: Atlas,
  view: View,
  filters: Filters,
  text: Text,
  routes: Surroundings['routes'],
): LayerRowModel[] {
  const rows = LAYERS.map((layer): LayerRowModel => {
    const { on, ...state } = stateOf(layer.id, view);
    const counts = layer.counts(atlas, view.date, filters);
    const rows = on ? layer.legend(atlas, view.date, filters, text) : [];
    const notes: string[] = [];
    if (layer.id === 'crossings' && counts.withoutPosition > 0)
      notes.push(text.count('unplaced_gates', counts.withoutPosition));
    return {
      id: layer.id,
      label: text.say(layer.label),
      on,
      state: on && counts.shown === 0 ? 'no-data' : 'ok',
      counts,
      rows,
      pressed: rows.filter((row) => isPressed(row.filter, filters)).map(({ key }) => key),
      columns: layer.id === 'mines' || layer.id === 'crossings' ? 2 : 1,
      notes: on ? notes : [],
      showBands: layer.id === 'territory',
      ...state,
      filters: filtersFor(layer.id, atlas, filters, text),
    };
  });
  return Array.isArray(routes) ? rows : [...rows, routesToCome(view, text, routes === 'failed')];
}

/** How a layer stands among those that are on. */
function stateOf(id: string, { layers }: View) {
  const at = layers.findIndex((layer) => layer.id === id);
  const opacity = layers[at]?.opacity ?? 100;
  return { on: at >= 0, opacity, canUp: at >= 0 && at < layers.length - 1, canDown: at > 0 };
}

/** The row of the haul routes before their file is there, or where it could not be read. */
function routesToCome(view: View, text: Text, failed: boolean): LayerRowModel {
  const state = stateOf('routes', view);
  const wanted = state.on || view.selection?.kind === 'routes';
  return {
    id: 'routes',
    label: text.say('layer_routes'),
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

function isPressed(filter: LayerRowModel['rows'][number]['filter'], filters: Filters): boolean {
  if (filter?.commodity) return filters.commodity.includes(filter.commodity);
  if (filter?.actor)
    return filters.actor.length > 0 && filter.actor.every((id) => filters.actor.includes(id));
  return false;
}

function filtersFor(id: string, atlas: Atlas, filters: Filters, text: Text): LayerFilter[] {
  const confidence: LayerFilter = {
    kind: 'confidence',
    options: CONFIDENCES.map((least) => ({
      id: least,
      label: text.say(`confidence_${least}`),
      on: filters.least === least,
    })),
  };
  const actor: LayerFilter = {
    kind: 'actor',
    options: atlas.data.actors
      .filter(({ id: actorId }) =>
        atlas.data.control.some((record) => record.parties.includes(actorId)),
      )
      .map(({ id: actorId }) => ({
        id: actorId,
        label: text.actor(actorId),
        swatch: { kind: 'held' as const, hue: hueOf(atlas.data, actorId) ?? 'militia' },
        on: filters.actor.includes(actorId),
      })),
  };
  const commodity: LayerFilter = {
    kind: 'commodity',
    options: LEGEND_COMMODITIES.flatMap(({ includes }) => includes).map((key) => ({
      id: key,
      label: text.say(`commodity_${key}`),
      swatch: { kind: 'mine' as const, commodity: key },
      on: filters.commodity.includes(key),
    })),
  };
  if (id === 'mines') return [commodity, actor];
  if (id === 'territory') return [actor, confidence];
  if (id === 'crossings') return [actor];
  return [];
}
