import { useMemo } from 'preact/hooks';
import type { Atlas } from '../../domain/atlas.ts';
import { type Change, changeBeside, changesOf } from '../../domain/changes.ts';
import type { Filters } from '../../domain/filters.ts';
import { headlineAt } from '../../domain/headline.ts';
import type { Target } from '../../layers/panel-model.ts';
import type { PanelOf } from '../../layers/panels.ts';
import type { View } from '../../state/view.ts';
import type { Text } from '../../text/text.ts';
import type { Surroundings } from '../app-port.ts';
import { changedName, changeMarks, headlineSentence } from './change-rows.ts';
import { layerRows } from './layer-rows.ts';

/** Whether a change concerns a selection: itself, its linked place, or the place that colours the ground. */
function concerns(atlas: Atlas, target: Target, view: View): (change: Change) => boolean {
  if (target.kind === 'ground') {
    const { placeId } = atlas.territoryAt([target.lng, target.lat], view.date, view.confidence);
    return (change) => change.kind === 'places' && change.id === placeId;
  }
  if (target.kind === 'actors')
    return (change) =>
      change.after.parties.includes(target.id) || change.before.parties.includes(target.id);
  const record = target.kind === 'records' ? target.id : null;
  const owner = [...atlas.data.control, ...atlas.data.crossingStatus].find(
    ({ id }) => id === record,
  );
  const id = owner ? ('place' in owner ? owner.place : owner.crossing) : target.id;
  // A place and its gate may have the same id.
  const kind = owner ? ('place' in owner ? 'places' : 'crossings') : target.kind;
  const linked =
    kind === 'mines'
      ? atlas.data.sites.find((site) => site.id === id)?.place
      : atlas.data.crossings.find((gate) => kind === 'crossings' && gate.id === id)?.place;
  return (change) =>
    (change.kind === kind && change.id === id) ||
    (change.kind === 'places' && change.id === linked);
}

/** Everything the interface shows for a view, derived once per change of the view. */
export function useDerived(
  atlas: Atlas,
  view: View,
  filters: Filters,
  text: Text,
  scope: 'all' | 'selection',
  panelOf: PanelOf | undefined,
  late: Pick<Surroundings, 'routes' | 'events'>,
) {
  const changes = useMemo(() => changesOf(atlas, filters.least), [atlas, filters.least]);
  const marks = useMemo(() => changeMarks(atlas, changes, text), [changes, text]);
  const headline = useMemo(
    () => headlineAt(atlas, changes, view.date, filters.least),
    [changes, view.date],
  );
  const rows = useMemo(
    () => layerRows(atlas, view, filters, text, late),
    [view.layers, view.selection, view.date, filters, text, late.routes, late.events],
  );
  const panel = useMemo(
    () =>
      view.selection && panelOf ? panelOf(atlas, view.selection, view.date, filters, text) : null,
    [view.selection, view.date, filters, text, panelOf],
  );
  const wanted =
    scope === 'selection' && view.selection ? concerns(atlas, view.selection, view) : undefined;
  const beside = (direction: 1 | -1) => {
    const change = changeBeside(changes, view.date, direction, wanted);
    return change ? { day: change.day, label: changedName(atlas, change, text).first } : null;
  };
  return {
    marks,
    rows,
    panel,
    sentence: headlineSentence(atlas, headline, text),
    recent: headline.recent,
    next: beside(1),
    previous: beside(-1),
  };
}
