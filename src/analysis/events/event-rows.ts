import type { Atlas } from '../../domain/atlas.ts';
import { type EventSet, eventAt } from '../../domain/events/record.ts';
import type { Violence } from '../../domain/events/violence.ts';
import { type KnownTo, whereaboutsOf } from '../../domain/events/whereabouts.ts';
import { formatDay } from '../../domain/time/day.ts';

/** A conflict event as plain data: what the table shows and saves, and what the console gives. */
export interface EventRow {
  id: string;
  /** First and last day, both in, `YYYY-MM-DD`. */
  start: string;
  end: string;
  /** Class of UCDP: 1 the day is known, 2 within six days, 3 the week, 4 the month, 5 the year. */
  datePrecision: number;
  violence: Violence;
  /** Id of the pair of opponents, and their names. */
  dyad: string;
  sideA: string;
  sideB: string;
  where: string;
  /** How closely the place is known. */
  knownTo: KnownTo;
  /** Names and P-codes; null where the event is not known so closely. */
  township: string | null;
  townshipPcode: string | null;
  district: string | null;
  districtPcode: string | null;
  /** Degrees; null where the event is known to an area only, whose label point is no position of it. */
  lng: number | null;
  lat: number | null;
  /** Class of UCDP: 1 at the point, 2 near it, 3 the district, 4 the state, 5 a part or a line, 6 the country. */
  precision: number;
  /** People killed, by each estimate, and of which side. */
  best: number;
  low: number;
  high: number;
  civilians: number;
  deathsA: number;
  deathsB: number;
  deathsUnknown: number;
  /** How many reports it rests on; null where that was not counted. */
  reports: number | null;
  /** The first report, as the data name it. */
  source: string | null;
  release: string;
  /** Released before its yearly review: numbers may still change. */
  provisional: boolean;
  /** Ids of sources. */
  citations: readonly string[];
}

/** Events by their indices as rows, in the order given. */
export function eventRows(set: EventSet, atlas: Atlas, events: Iterable<number>): EventRow[] {
  const names = new Map(atlas.data.townships.map(({ pcode, name }) => [pcode, name]));
  return Array.from(events).flatMap((index): EventRow[] => {
    const event = eventAt(set, index);
    if (!event) return [];
    const { knownTo, township, district } = whereaboutsOf(atlas, set.columns, index);
    const { dyad, deaths, coverage } = event;
    const point = knownTo === 'point' ? event.position : null;
    return [
      {
        id: event.id,
        start: formatDay(event.start),
        end: formatDay(event.end),
        datePrecision: event.datePrecision,
        violence: dyad.violence,
        dyad: dyad.id,
        sideA: dyad.sideA,
        sideB: dyad.sideB,
        where: event.where,
        knownTo,
        township: township === null ? null : (names.get(township) ?? township),
        townshipPcode: township,
        district: district?.name ?? null,
        districtPcode: district?.code ?? null,
        lng: point?.[0] ?? null,
        lat: point?.[1] ?? null,
        precision: event.precision,
        best: deaths.best,
        low: deaths.low,
        high: deaths.high,
        civilians: deaths.civilians,
        deathsA: deaths.a,
        deathsB: deaths.b,
        deathsUnknown: deaths.unknown,
        reports: event.sources,
        source: event.source,
        release: coverage.name,
        provisional: coverage.provisional,
        citations: coverage.citations,
      },
    ];
  });
}
