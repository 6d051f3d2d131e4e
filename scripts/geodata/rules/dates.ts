import { formatDay } from '../../../src/domain/time/day.ts';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';
import type { Located } from './rule.ts';

/** The forms of a date that a part of a record has; a site's start has no `earliest` and `latest`. */
interface Forms extends Located {
  date: string | null;
  at: string | null;
  earliest?: string | null;
  latest?: string | null;
}

/** `earliest` and `latest` are the first and last day that `date` can mean. */
export function spansAgreeWithDates(sources: Sources): Problem[] {
  return formsOf(sources).flatMap((forms) => {
    const span = spanOf(forms.date);
    return (['earliest', 'latest'] as const).flatMap((field) => {
      const found = forms[field];
      if (found === undefined || found === span[field]) return [];
      return [problem(forms, field, found, `${span[field]}, as the date ${forms.date} means`)];
    });
  });
}

/** `at` is one of the days that `date` can mean. */
export function daysAgreeWithDates(sources: Sources): Problem[] {
  return formsOf(sources).flatMap((forms) => {
    const { date, at } = forms;
    const { earliest, latest } = spanOf(date);
    if (at === null && earliest === null) return [];
    // ISO days sort as text.
    const inside = at !== null && earliest !== null && earliest <= at && at <= (latest ?? earliest);
    const expected = earliest === null ? 'null, as no date is known' : `${earliest} to ${latest}`;
    return inside ? [] : [problem(forms, 'at', at, expected)];
  });
}

function spanOf(date: string | null): { earliest: string | null; latest: string | null } {
  const read = date === null ? undefined : parsePeriod(date);
  if (!read) return { earliest: null, latest: null };
  return { earliest: formatDay(read.earliest), latest: formatDay(read.latest) };
}

/** The lists whose records have the four forms themselves. */
const DATED = [
  'control',
  'crossingStatus',
  'figures',
  'trade',
  'resourceEvents',
  'contextEvents',
] as const;

function formsOf(sources: Sources): Forms[] {
  return [
    ...DATED.flatMap((list) =>
      sources[list].map(
        (record): Forms => ({ ...record, file: RECORD_FILES[list], record: record.id, path: '' }),
      ),
    ),
    ...sources.sites.flatMap(({ id, start, changes }) => {
      const where = { file: RECORD_FILES.sites, record: id };
      return [
        ...(start ? [{ ...start, ...where, path: 'start.' }] : []),
        ...changes.map((change, i) => ({ ...change, ...where, path: `changes.${i}.` })),
      ];
    }),
  ];
}

function problem({ file, record, path }: Forms, field: string, found: unknown, expected: string) {
  return { file, record, field: `${path}${field}`, found, expected };
}
