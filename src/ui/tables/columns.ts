import type { CrossingRow, MineRow, PlaceRow, TableRow } from '../../analysis/table-rows.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { CONFIDENCES, type Confidence } from '../../domain/schema/common.ts';
import { type Day, parseDay } from '../../domain/time/day.ts';
import { parseReducedDate } from '../../domain/time/reduced-date.ts';
import { stateSwatch } from '../../layers/state-swatch.ts';
import { shortStateWords } from '../../layers/state-words.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { TableKind } from '../../state/session.ts';
import type { MessageKey, Text } from '../../text/text.ts';

/** What stands in a cell, and what it is sorted by; null sorts last, either way round. */
export interface Cell {
  text: string;
  sort: string | number | null;
  swatch?: Swatch;
  confidence?: Confidence;
  /** The day that a press moves the clock to. */
  day?: Day;
}

export interface Column<Row> {
  id: string;
  label: MessageKey;
  /** Its cells are numbers, which stand under each other. */
  number?: boolean;
  /** Shown at first: on a wide screen, on a phone as well, or only when chosen. */
  shown: 'always' | 'wide' | 'chosen';
  cell: (row: Row, text: Text, data: Dataset) => Cell;
}

function words(text: string): Cell {
  return { text, sort: text === '' ? null : text };
}

function written(date: string | null, text: Text): Cell {
  const earliest = date === null ? undefined : parseReducedDate(date)?.earliest;
  if (date === null || earliest === undefined) return { text: '', sort: null };
  return { text: text.written(date), sort: earliest, day: earliest };
}

function holder<Row extends TableRow>(
  lastKnown: (row: Row) => boolean = (row) => row.lastKnown,
): Column<Row> {
  return {
    id: 'holder',
    label: 'column_holder',
    shown: 'always',
    cell: (row, text, data) => {
      const state = {
        status: row.controlStatus,
        holder: row.controller,
        parties: row.parties,
        basis: row.basis,
        lastKnown: lastKnown(row),
      };
      const short = shortStateWords(state, text);
      const several = ['joint', 'contested', 'mixed'].includes(row.controlStatus);
      const hands =
        several && row.parties.length > 0
          ? `${short}: ${text.list(row.parties.map(text.actor))}`
          : short;
      const isOld = state.lastKnown && row.controlStatus !== 'unknown';
      const all = isOld ? `${hands}, ${text.say('last_known').toLowerCase()}` : hands;
      const sort = row.controlStatus === 'unknown' ? null : all;
      return { text: all, sort, swatch: stateSwatch(data, state) };
    },
  };
}

const SINCE: Column<TableRow> = {
  id: 'since',
  label: 'column_since',
  shown: 'wide',
  cell: (row, text) => written(row.since, text),
};

const REST: readonly Column<TableRow>[] = [
  {
    id: 'confirmed',
    label: 'column_confirmed',
    shown: 'wide',
    cell: (row, text) => {
      const day = row.lastConfirmed === null ? undefined : parseDay(row.lastConfirmed);
      return day === undefined ? words('') : { text: text.day(day), sort: day };
    },
  },
  {
    id: 'confidence',
    label: 'column_confidence',
    shown: 'always',
    cell: ({ confidence }, text) =>
      confidence
        ? {
            text: text.say(`confidence_${confidence}`),
            sort: CONFIDENCES.indexOf(confidence),
            confidence,
          }
        : words(''),
  },
  {
    id: 'township',
    label: 'column_township',
    shown: 'wide',
    cell: (row, text) => {
      // A township outside the state has no name here, only a P-code.
      const names = row.townships.map((name) =>
        /^MMR\d{6}$/.test(name) ? text.say('outside_state') : name,
      );
      return words([...new Set(names)].join(', '));
    },
  },
  {
    id: 'basis',
    label: 'column_basis',
    shown: 'chosen',
    cell: ({ basis }, text) => {
      if (basis === null) return words('');
      return words(
        text.say(
          basis === 'cited' || basis === 'assumed' ? (`basis_${basis}` as const) : 'basis_implied',
        ),
      );
    },
  },
  {
    id: 'precision',
    label: 'column_precision',
    shown: 'chosen',
    cell: (row, text) => words(text.say(`precision_words_${row.precision}` as MessageKey)),
  },
  {
    id: 'position',
    label: 'column_position',
    shown: 'chosen',
    cell: ({ lat, lng }) =>
      lat === null || lng === null
        ? words('')
        : { text: `${lat.toFixed(3)}, ${lng.toFixed(3)}`, sort: -lat },
  },
];

const PLACES: readonly Column<PlaceRow>[] = [
  {
    id: 'kind',
    label: 'column_kind',
    shown: 'wide',
    cell: (row, text) => words(text.say(`kind_${row.kind}`)),
  },
  holder(),
  SINCE,
  ...REST,
];

const MINES: readonly Column<MineRow>[] = [
  {
    id: 'commodity',
    label: 'column_commodity',
    shown: 'always',
    cell: (row, text) => ({
      ...words(text.say(`commodity_${row.commodity}`)),
      swatch: { kind: 'mine', commodity: row.commodity, hollow: row.status !== 'active' },
    }),
  },
  {
    id: 'activity',
    label: 'column_activity',
    shown: 'wide',
    cell: (row, text) =>
      row.status === 'unknown'
        ? { text: text.say('status_unknown'), sort: null }
        : words(text.say(`site_${row.status}`)),
  },
  holder(),
  SINCE,
  ...REST,
];

const CROSSINGS: readonly Column<CrossingRow>[] = [
  {
    id: 'gate',
    label: 'column_gate',
    shown: 'always',
    cell: (row, text) => ({
      ...words(text.say(`status_${row.status}`)),
      swatch: { kind: 'gate', status: row.status, lastKnown: row.lastKnown },
    }),
  },
  SINCE,
  holder((row) => row.controlLastKnown),
  ...REST.filter(({ id }) => id !== 'basis'),
];

/** The columns after the name; the rows of a kind are read with the columns of the same kind only. */
export function columnsOf(kind: TableKind): readonly Column<TableRow>[] {
  const columns = { places: PLACES, mines: MINES, crossings: CROSSINGS };
  return columns[kind] as readonly Column<TableRow>[];
}
