import type { Atlas } from '../domain/atlas.ts';
import { type Change, type ChangedState, changesBetween } from '../domain/changes.ts';
import type { ControlAnswer } from '../domain/control/answer.ts';
import { countedCrossings, countedSites } from '../domain/counted.ts';
import { groupBy } from '../domain/group.ts';
import type { Confidence } from '../domain/schema/common.ts';
import type { Crossing } from '../domain/schema/crossing.ts';
import type { MiningSite } from '../domain/schema/site.ts';
import { recordsOf, type SiteControl } from '../domain/site/site-control.ts';
import type { SiteActivity } from '../domain/site/site-status.ts';
import { type SummaryRow, summaryAt } from '../domain/summary.ts';
import type { Day } from '../domain/time/day.ts';
import { type AreaMove, areaMoves } from './compare/area-moves.ts';

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
  /** Every change between the dates that bears on it, oldest first. */
  changes: readonly Change[];
  /** The records that say so: those of the second date's state which the first had not, else all of it. */
  records: readonly string[];
  /** Where a mine's own claim says so: its sources. */
  citations: readonly string[];
}

/** A mine that does something else on the second date. */
export interface ActivityDifference {
  id: string;
  before: SiteActivity['status'];
  after: SiteActivity['status'];
  changes: readonly Change[];
}

/** Square kilometres that a row of the summary gained (or lost) from the first date to the second. */
export interface AreaDifference {
  key: string;
  before: number;
  after: number;
}

/** What two dates differ in. */
export interface Comparison {
  /** Places with another holder or status, and those that nothing was known of on the first date. */
  hands: Difference[];
  first: Difference[];
  /** Mines and crossings with another holder or status of control. */
  mines: Difference[];
  gateHands: Difference[];
  /** Mines that do something else, and crossings that are more or less open. */
  activity: ActivityDifference[];
  crossings: Difference[];
  /** Rows whose area within reach, or close to a report, differs by a whole km². */
  areas: AreaDifference[];
  areasNear: AreaDifference[];
  /** What every row gained and lost, and by whose reports; rows without a whole km² of either are left out. */
  moves: AreaMove[];
  /** Km² that changed rows, whichever rows they were: what some gained, others lost. */
  movedKm2: { near: number; reach: number };
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
  const between = groupBy(
    changesBetween(changes, Math.min(from, to), Math.max(from, to)),
    ({ kind, id }) => `${kind}/${id}`,
  );
  const saying = (keys: readonly string[]): Change[] =>
    [...new Set(keys)].flatMap((key) => between.get(key) ?? []).sort((a, b) => a.day - b.day);
  const difference = (
    kind: Difference['kind'],
    id: string,
    [before, after]: readonly [ChangedState, ChangedState],
    said: readonly Change[],
    [was, is]: readonly [Evidence, Evidence],
  ): Difference[] => {
    if (sameChangedState(before, after)) return [];
    const first = before.status === 'unknown';
    const change = said[said.length - 1] ?? null;
    // What became unknown is told by what was known of it.
    const { records, citations } = after.status === 'unknown' ? was : is;
    const fresh = records.filter((record) => !was.records.includes(record));
    const evidence = { records: fresh.length > 0 ? fresh : records, citations };
    return [{ kind, id, before, after, first, change, changes: said, ...evidence }];
  };
  /** Of a mine or crossing: what changed is said by the records of the places that answer for it. */
  const handsOf = (
    kind: 'mines' | 'crossings',
    thing: MiningSite | Crossing,
    before: SiteControl,
    after: SiteControl,
  ): Difference[] => {
    const places = [thing.place, before.place, after.place].flatMap((id) => id ?? []);
    const states = [before.answer, after.answer] as const;
    return difference(kind, thing.id, states, saying(places.map((id) => `places/${id}`)), [
      { records: recordsOf(before), citations: before.citations },
      { records: recordsOf(after), citations: after.citations },
    ]);
  };
  const onBoth = <T>(ask: (day: Day) => T): [T, T] => [ask(from), ask(to)];

  const places = atlas.data.places.flatMap(({ id }) => {
    const answers = onBoth<ControlAnswer>((day) => atlas.controlAt(id, day, least));
    return difference('places', id, answers, saying([`places/${id}`]), bare(answers));
  });
  const sites = countedSites(atlas);
  const gates = countedCrossings(atlas);
  const rows = onBoth((day) => summaryAt(atlas, day, least));
  const [near, reach] = [areaDifferences(rows, 0), areaDifferences(rows, 1)];
  return {
    hands: places.filter(({ first }) => !first),
    first: places.filter(({ first }) => first),
    mines: sites.flatMap((site) =>
      handsOf('mines', site, ...onBoth((day) => atlas.siteControl(site, day, least)[0])),
    ),
    gateHands: gates.flatMap((gate) =>
      handsOf('crossings', gate, ...onBoth((day) => atlas.crossingControl(gate, day, least)[0])),
    ),
    activity: sites.flatMap((site): ActivityDifference[] => {
      const [before, after] = onBoth((day) => atlas.activity(site, day).status);
      if (before === after) return [];
      return [{ id: site.id, before, after, changes: saying([`mines/${site.id}`]) }];
    }),
    crossings: gates.flatMap(({ id }) => {
      const gates = onBoth((day) => atlas.gateAt(id, day, least));
      const [before, after] = gates.map(
        ({ status }): ChangedState => ({ status, holder: null, parties: [] }),
      );
      if (!before || !after) return [];
      const said = saying([`crossings/${id}`]);
      return difference('crossings', id, [before, after], said, bare(gates));
    }),
    areas: reach.filter(isWhole),
    areasNear: near.filter(isWhole),
    moves: areaMoves(atlas, from, to, least).filter(
      ({ gainedKm2, lostKm2 }) => Math.round(Math.max(gainedKm2[1], lostKm2[1])) > 0,
    ),
    movedKm2: { near: gained(near), reach: gained(reach) },
  };
}

type Evidence = Pick<Difference, 'records' | 'citations'>;

/** Answers that cite by their records alone. */
function bare([was, is]: readonly [
  { records: readonly string[] },
  { records: readonly string[] },
]): [Evidence, Evidence] {
  return [
    { records: was.records, citations: [] },
    { records: is.records, citations: [] },
  ];
}

function sameChangedState(a: ChangedState, b: ChangedState): boolean {
  return a.status === b.status && a.holder === b.holder && a.parties.join() === b.parties.join();
}

/** The rows of two summaries side by side: one end of their range of areas. */
function areaDifferences(
  [before, after]: readonly [readonly SummaryRow[], readonly SummaryRow[]],
  end: 0 | 1,
): AreaDifference[] {
  return after.map(({ key, areaKm2 }, i) => ({
    key,
    before: before[i]?.areaKm2[end] ?? 0,
    after: areaKm2[end],
  }));
}

function isWhole({ before, after }: AreaDifference): boolean {
  return Math.round(before) !== Math.round(after);
}

function gained(areas: readonly AreaDifference[]): number {
  return areas.reduce((sum, { before, after }) => sum + Math.max(0, after - before), 0);
}
