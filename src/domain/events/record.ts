import type { EventCoverage, EventDyad } from '../schema/event.ts';
import type { Position } from '../schema/place.ts';
import type { Day } from '../time/day.ts';
import type { EventArea } from './area.ts';
import type { EventColumns } from './columns.ts';

/** What panels and tables say of events beyond the columns: lists of the same length and order. */
export interface EventDetails {
  where: readonly string[];
  admin1: readonly (string | null)[];
  admin2: readonly (string | null)[];
  a: readonly number[];
  b: readonly number[];
  unknown: readonly number[];
  clarity: readonly number[];
  sources: readonly (number | null)[];
  source: readonly (string | null)[];
}

/** All events of one origin. */
export interface EventSet {
  columns: EventColumns;
  details: EventDetails;
}

/** One event, written out. */
export interface EventRecord {
  id: string;
  start: Day;
  end: Day;
  datePrecision: number;
  /** The point as published; a label point of an area from class 3 on. */
  position: Position | null;
  precision: number;
  where: string;
  admin1: string | null;
  admin2: string | null;
  inside: boolean;
  dyad: EventDyad;
  area: EventArea | null;
  coverage: EventCoverage;
  deaths: Record<'a' | 'b' | 'civilians' | 'unknown' | 'best' | 'low' | 'high', number>;
  clarity: number;
  sources: number | null;
  source: string | null;
}

/** The event at an index of a set; `undefined` where there is none. */
export function eventAt({ columns, details }: EventSet, index: number): EventRecord | undefined {
  const id = columns.id[index];
  const dyad = columns.dyads[columns.dyad[index] ?? -1];
  const coverage = columns.coverages[columns.coverage[index] ?? -1];
  if (id === undefined || !dyad || !coverage) return undefined;
  const number = (column: ArrayLike<number>) => column[index] ?? 0;
  const [lng, lat] = [number(columns.lng), number(columns.lat)];
  return {
    id,
    start: number(columns.start),
    end: number(columns.end),
    datePrecision: number(columns.datePrecision),
    position: Number.isNaN(lng) ? null : [lng, lat],
    precision: number(columns.precision),
    where: details.where[index] ?? '',
    admin1: details.admin1[index] ?? null,
    admin2: details.admin2[index] ?? null,
    inside: number(columns.inside) === 1,
    dyad,
    area: columns.areas[columns.area[index] ?? -1] ?? null,
    coverage,
    deaths: {
      a: number(details.a),
      b: number(details.b),
      civilians: number(columns.civilians),
      unknown: number(details.unknown),
      best: number(columns.best),
      low: number(columns.low),
      high: number(columns.high),
    },
    clarity: number(details.clarity),
    sources: details.sources[index] ?? null,
    source: details.source[index] ?? null,
  };
}
