import type { EventCoverage, EventDyad } from '../schema/event.ts';
import type { EventArea } from './area.ts';
import { VIOLENCE } from './violence.ts';

/** The columns of events as lists of numbers, all of one length. */
export interface EventLists {
  id: readonly string[];
  /** First and last day, both in. */
  start: readonly number[];
  end: readonly number[];
  /** Degrees, NaN where the position is not known. */
  lng: readonly number[];
  lat: readonly number[];
  /** Classes of UCDP: 1 to 5 for the date, 1 to 6 for the position. */
  datePrecision: readonly number[];
  precision: readonly number[];
  inside: readonly number[];
  /** Index into the dyads, areas and coverage; −1 for no area. */
  dyad: readonly number[];
  area: readonly number[];
  coverage: readonly number[];
  best: readonly number[];
  low: readonly number[];
  high: readonly number[];
  civilians: readonly number[];
}

/** Events as typed arrays: what the selectors go through, some hundred built-in ones or a million of a reader's own. */
export interface EventColumns {
  count: number;
  id: readonly string[];
  start: Int32Array;
  end: Int32Array;
  lng: Float64Array;
  lat: Float64Array;
  datePrecision: Uint8Array;
  precision: Uint8Array;
  inside: Uint8Array;
  /** Index into `VIOLENCE`. */
  violence: Uint8Array;
  dyad: Uint16Array;
  area: Int16Array;
  coverage: Uint8Array;
  best: Int32Array;
  low: Int32Array;
  high: Int32Array;
  civilians: Int32Array;
  dyads: readonly EventDyad[];
  areas: readonly EventArea[];
  coverages: readonly EventCoverage[];
}

/** What the columns point into. */
export type EventTables = Pick<EventColumns, 'dyads' | 'areas' | 'coverages'>;

/** The typed columns of lists; the kind of violence is that of the dyad. */
export function eventColumns(lists: EventLists, tables: EventTables): EventColumns {
  const kinds = tables.dyads.map(({ violence }) => VIOLENCE.indexOf(violence));
  return {
    ...tables,
    count: lists.id.length,
    id: lists.id,
    start: Int32Array.from(lists.start),
    end: Int32Array.from(lists.end),
    lng: Float64Array.from(lists.lng),
    lat: Float64Array.from(lists.lat),
    datePrecision: Uint8Array.from(lists.datePrecision),
    precision: Uint8Array.from(lists.precision),
    inside: Uint8Array.from(lists.inside),
    violence: Uint8Array.from(lists.dyad, (dyad) => kinds[dyad] ?? 0),
    dyad: Uint16Array.from(lists.dyad),
    area: Int16Array.from(lists.area),
    coverage: Uint8Array.from(lists.coverage),
    best: Int32Array.from(lists.best),
    low: Int32Array.from(lists.low),
    high: Int32Array.from(lists.high),
    civilians: Int32Array.from(lists.civilians),
  };
}

/** The last class of precision that may be a dot: near a named place. Farther ones are a district, a state, a line. */
export const LAST_DOT = 2;

/** Whether an event has a point that may be drawn. */
export function isDot({ precision, lng }: EventColumns, event: number): boolean {
  return (precision[event] ?? 0) <= LAST_DOT && !Number.isNaN(lng[event] ?? Number.NaN);
}
