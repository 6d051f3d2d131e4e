import type { EventColumns } from './columns.ts';
import { VIOLENCE } from './violence.ts';

/** What a reader has narrowed the events to; empty lists mean all. */
export interface EventFilters {
  violence: readonly string[];
  dyad: readonly string[];
  /** Only events in which civilians were killed. */
  civilian: boolean;
  /** The least number of deaths, by the best estimate. */
  leastDeaths: number;
  /** `state`: only events in Kachin State, which is what is counted; `all`: those around it too. */
  scope: 'state' | 'all';
}

export const NO_EVENT_FILTERS: EventFilters = {
  violence: [],
  dyad: [],
  civilian: false,
  leastDeaths: 0,
  scope: 'state',
};

/** The event filters of a view, in the state: `deaths` is `10`, `civilian`, `civilian,10` or null. */
export function eventFilters(view: {
  violence: readonly string[];
  dyad: readonly string[];
  deaths: string | null;
}): EventFilters {
  const words = (view.deaths ?? '').split(',');
  return {
    violence: view.violence,
    dyad: view.dyad,
    civilian: words.includes('civilian'),
    leastDeaths: Number(words.find((word) => /^\d+$/.test(word)) ?? 0),
    scope: 'state',
  };
}

/** Dyads asked for that the events at hand do not have: a reader has to be told, as nothing passes for them. */
export function unknownDyads(columns: EventColumns, { dyad }: EventFilters): string[] {
  return dyad.filter((id) => !columns.dyads.some((known) => known.id === id));
}

/** A test of events by index, made once per choice of filters. */
export function passes(columns: EventColumns, filters: EventFilters): (event: number) => boolean {
  const { violence, dyad, civilian, leastDeaths, scope } = filters;
  const kinds = VIOLENCE.map((kind) => violence.length === 0 || violence.includes(kind));
  const pairs = columns.dyads.map(
    ({ id, violence: kind }) =>
      (dyad.length === 0 || dyad.includes(id)) && kinds[VIOLENCE.indexOf(kind)] === true,
  );
  return (event) =>
    pairs[columns.dyad[event] ?? -1] === true &&
    (scope === 'all' || columns.inside[event] === 1) &&
    (columns.best[event] ?? 0) >= leastDeaths &&
    (!civilian || (columns.civilians[event] ?? 0) > 0);
}
