import { useMemo } from 'preact/hooks';
import type { Atlas } from '../../domain/atlas.ts';
import { changeBeside, changesOf } from '../../domain/changes.ts';
import type { Filters } from '../../domain/filters.ts';
import { headlineAt } from '../../domain/headline.ts';
import type { View } from '../../state/view.ts';
import type { Text } from '../../text/text.ts';
import type { Surroundings } from '../app-port.ts';
import type { Details } from '../use-details.ts';
import { changedName, changeMarks, headlineSentence } from './change-rows.ts';
import { layerRows } from './layer-rows.ts';

/** Everything the interface shows for a view, derived once per change of the view. */
export function useDerived(
  atlas: Atlas,
  view: View,
  filters: Filters,
  text: Text,
  scope: 'all' | 'selection',
  details: Details | null,
  late: Pick<Surroundings, 'routes' | 'events'>,
) {
  const changes = useMemo(() => changesOf(atlas, filters.least), [atlas, filters.least]);
  const marks = useMemo(() => changeMarks(atlas, changes, text), [changes, text]);
  const headline = useMemo(
    () => headlineAt(atlas, changes, view.date, filters.least),
    [changes, view.date],
  );
  const rows = useMemo(
    () => layerRows(atlas, view, filters, text, late, details?.filtersOf),
    [
      view.layers,
      view.selection,
      view.date,
      filters,
      text,
      late.routes,
      late.events,
      details?.filtersOf,
    ],
  );
  const panel = useMemo(
    () =>
      view.selection && details
        ? details.panelOf(atlas, view.selection, view.date, filters, text)
        : null,
    [view.selection, view.date, filters, text, details?.panelOf],
  );
  const turns = useMemo(
    () =>
      scope === 'selection' && view.selection && details
        ? details.turnsOf(atlas, view.selection, changes, filters.least)
        : null,
    [scope, view.selection, changes, details?.turnsOf],
  );
  const beside = (direction: 1 | -1) => {
    if (turns) return details?.namedTurn(atlas, turns, view.date, direction, panel, text) ?? null;
    const change = changeBeside(changes, view.date, direction);
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
