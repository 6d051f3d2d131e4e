import type { Atlas } from '../domain/atlas.ts';
import { type Change, type ChangedState, changesBetween } from '../domain/changes.ts';
import { sameState } from '../domain/control/answer.ts';
import type { Confidence } from '../domain/schema/common.ts';
import { countedCrossings, countedSites, summaryAt } from '../domain/summary.ts';
import type { Day } from '../domain/time/day.ts';

/** Something whose state differs between two dates. */
export interface Difference {
  kind: 'places' | 'mines' | 'crossings';
  id: string;
  before: ChangedState;
  after: ChangedState;
  /** Nothing was known of it on the first date. */
  first: boolean;
  /** The newest change between the dates that says so; null where it follows from other records. */
  change: Change | null;
}

/** Square kilometres within reach that a row of the summary gained (or lost) from the first date to the second. */
export interface AreaDifference {
  key: string;
  before: number;
  after: number;
}

/** What two dates differ in. */
export interface Comparison {
  hands: Difference[];
  first: Difference[];
  mines: Difference[];
  crossings: Difference[];
  areas: AreaDifference[];
}

/**
 * Compares the answers of two dates, the first to the second, whichever is earlier.
 * @param changes all changes at the same confidence, oldest first
 */
export function compareDates(
  atlas: Atlas,
  changes: readonly Change[],
  from: Day,
  to: Day,
  least: Confidence,
): Comparison {
  const between = changesBetween(changes, Math.min(from, to), Math.max(from, to));
  const newest = new Map(between.map((change) => [`${change.kind}/${change.id}`, change]));
  const difference = (
    kind: Difference['kind'],
    id: string,
    before: ChangedState,
    after: ChangedState,
  ): Difference[] =>
    sameState(before as never, after as never)
      ? []
      : [
          {
            kind,
            id,
            before,
            after,
            first: before.status === 'unknown',
            change: newest.get(`${kind}/${id}`) ?? null,
          },
        ];
  const places = atlas.data.places.flatMap(({ id }) =>
    difference('places', id, atlas.controlAt(id, from, least), atlas.controlAt(id, to, least)),
  );
  const gate = (id: string, day: Day): ChangedState => ({
    status: atlas.gateAt(id, day, least).status,
    holder: null,
    parties: [],
  });
  const [rowsBefore, rowsAfter] = [summaryAt(atlas, from, least), summaryAt(atlas, to, least)];
  return {
    hands: places.filter(({ first }) => !first),
    first: places.filter(({ first }) => first),
    mines: countedSites(atlas).flatMap((site) =>
      difference(
        'mines',
        site.id,
        atlas.siteControl(site, from, least)[0].answer,
        atlas.siteControl(site, to, least)[0].answer,
      ),
    ),
    crossings: countedCrossings(atlas).flatMap(({ id }) =>
      difference('crossings', id, gate(id, from), gate(id, to)),
    ),
    areas: rowsAfter
      .map((row, i) => ({
        key: row.key,
        before: rowsBefore[i]?.areaKm2[1] ?? 0,
        after: row.areaKm2[1],
      }))
      .filter(({ before, after }) => Math.round(before) !== Math.round(after)),
  };
}
