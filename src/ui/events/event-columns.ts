import type { EventRow } from '../../analysis/events/event-rows.ts';
import type { KnownTo } from '../../domain/events/whereabouts.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { MessageKey, Text } from '../../text/text.ts';
import type { Cell, Column } from '../tables/columns.ts';

/** Closest first. */
const KNOWN: readonly KnownTo[] = ['point', 'township', 'district', 'state'];

function words(text: string | null): Cell {
  return { text: text ?? '', sort: text === '' ? null : text };
}

function number(value: number | null, text: Text): Cell {
  return { text: value === null ? '' : text.number(value), sort: value };
}

/** What tells kinds of violence apart on the map. */
export function eventSwatch({ violence }: Pick<EventRow, 'violence'>): Swatch {
  return { kind: 'event', civilians: violence === 'one_sided' };
}

/** How closely the days of an event are known, in a word; null where the day is. */
export function dateWords({ datePrecision }: EventRow, text: Text): string | null {
  return datePrecision > 1 ? text.say(`event_date_short_${datePrecision}` as MessageKey) : null;
}

/** The columns of events after the days. */
export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  {
    id: 'kind',
    label: 'column_kind',
    shown: 'always',
    cell: (row, text) => ({
      ...words(text.say(`event_${row.violence}`)),
      swatch: eventSwatch(row),
    }),
  },
  {
    id: 'sides',
    label: 'layer_filter_dyad',
    shown: 'wide',
    cell: ({ sideA, sideB }) => words(`${sideA} – ${sideB}`),
  },
  { id: 'where', label: 'fact_where', shown: 'always', cell: ({ where }) => words(where) },
  {
    id: 'township',
    label: 'column_township',
    shown: 'wide',
    cell: ({ knownTo, township, district }, text) =>
      knownTo === 'district' && district !== null
        ? words(text.say('events_district', { name: district }))
        : words(township),
  },
  {
    id: 'district',
    label: 'column_district',
    shown: 'chosen',
    cell: ({ district }) => words(district),
  },
  {
    id: 'place',
    label: 'column_precision',
    shown: 'wide',
    cell: ({ knownTo, precision }, text) => ({
      text: text.say(
        knownTo === 'point' ? `event_point_${precision as 1 | 2}` : `event_known_${knownTo}`,
      ),
      sort: KNOWN.indexOf(knownTo) + precision / 10,
    }),
  },
  {
    id: 'best',
    label: 'layer_filter_deaths',
    number: true,
    shown: 'always',
    cell: ({ best }, text) => number(best, text),
  },
  {
    id: 'range',
    label: 'column_range',
    number: true,
    shown: 'wide',
    cell: ({ low, high }, text) => ({
      text: low === high ? text.number(low) : `${text.number(low)}–${text.number(high)}`,
      sort: high,
    }),
  },
  {
    id: 'civilians',
    label: 'column_civilians',
    number: true,
    shown: 'wide',
    cell: ({ civilians }, text) => number(civilians, text),
  },
  {
    id: 'reports',
    label: 'fact_reports',
    number: true,
    shown: 'wide',
    cell: ({ reports }, text) => number(reports, text),
  },
  {
    id: 'release',
    label: 'column_source',
    shown: 'wide',
    cell: ({ release, provisional }, text) =>
      words(provisional ? text.say('events_provisional', { release }) : release),
  },
  {
    id: 'report',
    label: 'fact_first_report',
    shown: 'chosen',
    cell: ({ source }) => words(source),
  },
  { id: 'id', label: 'fact_id', shown: 'chosen', cell: ({ id }) => words(id) },
];
