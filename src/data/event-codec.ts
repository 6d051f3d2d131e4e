import * as v from 'valibot';
import { eventColumns } from '../domain/events/columns.ts';
import type { EventSet } from '../domain/events/record.ts';
import { EventCoverage, EventDyad } from '../domain/schema/event.ts';
import { Misfit } from './misfit.ts';

const Numbers = v.array(v.number());
const NullableNumbers = v.array(v.nullable(v.number()));

const Columns = v.object({
  id: v.array(v.string()),
  start: Numbers,
  /** Days after the first until the last. */
  more: Numbers,
  datePrecision: Numbers,
  lng: NullableNumbers,
  lat: NullableNumbers,
  precision: Numbers,
  /** Indices into `words`, −1 for none. */
  where: Numbers,
  admin1: Numbers,
  admin2: Numbers,
  source: Numbers,
  inside: Numbers,
  dyad: Numbers,
  area: Numbers,
  coverage: Numbers,
  a: Numbers,
  b: Numbers,
  civilians: Numbers,
  unknown: Numbers,
  best: Numbers,
  low: Numbers,
  high: Numbers,
  clarity: Numbers,
  sources: NullableNumbers,
});

/** The schema of the events as they are shipped, beside their hash: columns in the order of the first days, and what they point into. */
export const PackedEvents = v.object({
  coverage: v.array(EventCoverage),
  dyads: v.array(EventDyad),
  areas: v.array(
    v.object({
      code: v.string(),
      name: v.string(),
      level: v.picklist(['township', 'district']),
      townships: v.array(v.string()),
    }),
  ),
  words: v.array(v.string()),
  columns: Columns,
});
export type PackedEvents = v.InferInput<typeof PackedEvents>;

/** The events from their columns; throws a `Misfit` where these are of different lengths. */
export function unpackEvents(packed: v.InferOutput<typeof PackedEvents>): EventSet {
  const { columns, words } = packed;
  const count = columns.id.length;
  for (const [name, column] of Object.entries(columns)) {
    if (column.length !== count) {
      throw new Misfit(`${column.length} values of ${name}`, `${count}, one for each event`);
    }
  }
  const degrees = (column: readonly (number | null)[]) =>
    column.map((value) => value ?? Number.NaN);
  const word = (index: number) => words[index] ?? null;
  const lists = {
    ...columns,
    end: columns.start.map((start, i) => start + (columns.more[i] ?? 0)),
    lng: degrees(columns.lng),
    lat: degrees(columns.lat),
  };
  return {
    columns: eventColumns(lists, {
      dyads: packed.dyads,
      areas: packed.areas,
      coverages: packed.coverage,
    }),
    details: {
      where: columns.where.map((index) => words[index] ?? ''),
      admin1: columns.admin1.map(word),
      admin2: columns.admin2.map(word),
      source: columns.source.map(word),
      a: columns.a,
      b: columns.b,
      unknown: columns.unknown,
      clarity: columns.clarity,
      sources: columns.sources,
    },
  };
}
