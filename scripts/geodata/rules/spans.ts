import { parseReducedDate } from '../../../src/domain/time/reduced-date.ts';
import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

interface Span {
  file: string;
  record: string;
  field: string;
  from: string | null;
  until: string | null;
  /** `until` is the last day in, not the first day out. */
  inclusive: boolean;
}

/** What has a beginning and an end begins before it ends. */
export function spansRunForward(sources: Sources): Problem[] {
  return spansOf(sources).flatMap(({ file, record, field, from, until, inclusive }) => {
    if (from === null || until === null) return [];
    const [first, end] = [startOf(from), startOf(until)];
    if (first < end || (inclusive && first === end)) return [];
    const expected = inclusive ? `${from} or later` : `a day after ${from}`;
    return [{ file, record, field, found: until, expected }];
  });
}

function startOf(date: string): number {
  return parseReducedDate(date)?.earliest ?? Number.NaN;
}

function spansOf(sources: Sources): Span[] {
  const { actors, areas, control, crossingStatus, sites } = sources;
  return [
    ...eventSpans(sources),
    ...actors.flatMap(({ id, alignment }) =>
      alignment.map((span, i) => ({
        ...span,
        file: RECORD_FILES.actors,
        record: id,
        field: `alignment.${i}.until`,
        inclusive: true,
      })),
    ),
    ...areas.map((area) => ({
      ...area,
      file: RECORD_FILES.areas,
      record: area.id,
      field: 'until',
      inclusive: false,
    })),
    ...rivalSpans(RECORD_FILES.control, control),
    ...rivalSpans(RECORD_FILES.crossingStatus, crossingStatus),
    ...sites.flatMap(({ id, claims, changes }) => [
      ...claims.map((claim, i) => ({
        ...claim,
        file: RECORD_FILES.sites,
        record: id,
        field: `claims.${i}.until`,
        inclusive: false,
      })),
      ...changes.map(({ at, until }, i) => ({
        file: RECORD_FILES.sites,
        record: id,
        field: `changes.${i}.until`,
        from: at,
        until,
        inclusive: true,
      })),
    ]),
  ];
}

function eventSpans({ events, eventCoverage }: Sources): Span[] {
  return [
    ...events.map(({ id, start, end }) => ({
      file: RECORD_FILES.events,
      record: id,
      field: 'end',
      from: start,
      until: end,
      inclusive: true,
    })),
    ...eventCoverage.map(({ id, from, until }) => ({
      file: RECORD_FILES.eventCoverage,
      record: id,
      field: 'until',
      from,
      until,
      inclusive: false,
    })),
  ];
}

function rivalSpans(file: string, records: Pick<Sources['control'][number], 'id' | 'rivals'>[]) {
  return records.flatMap(({ id, rivals }) =>
    rivals.map((rival, i) => ({
      ...rival,
      file,
      record: id,
      field: `rivals.${i}.until`,
      inclusive: true,
    })),
  );
}
