import type { Atlas } from '../domain/atlas.ts';
import { type ControlState, sameState } from '../domain/control/answer.ts';
import { STALE_DAYS } from '../domain/control/place-control.ts';
import { groupBy, indexById } from '../domain/group.ts';
import type { Confidence } from '../domain/schema/common.ts';
import type { Crossing, CrossingStatusRecord } from '../domain/schema/crossing.ts';
import type { MiningSite } from '../domain/schema/site.ts';
import { type Claimed, claimedGateControl, claimedSiteControl } from '../domain/site/claims.ts';
import { GATE_STALE_DAYS } from '../domain/site/gate-status.ts';
import {
  type ControlRule,
  NO_CONTROL,
  recordsOf,
  type SiteControl,
} from '../domain/site/site-control.ts';
import type { Day } from '../domain/time/day.ts';
import { groundHistory } from './ledger/ground-history.ts';
import { placeHistories, turnsIn, valueOn } from './ledger/place-history.ts';

/** A stretch of days on which one answer holds for a mine or crossing. */
export interface LedgerEntry {
  /** First day of it, and the first day after it; both inside the clock, or the day after its last. */
  from: Day;
  until: Day;
  /** The rule that answered, and the place whose records did (rules `place` and `cell`). */
  rule: ControlRule;
  place: string | null;
  status: ControlState;
  holder: string | null;
  parties: readonly string[];
  confidence: Confidence | null;
  /** `cited`, `assumed`, `implied by <record id>`, or null. */
  basis: string | null;
  /** When the state began, which may be before the entry: a new confirmation or rule begins an entry too. */
  since: Day | null;
  sinceWritten: string | null;
  lastKnown: boolean;
  superseded: boolean;
  /** The records behind the state; of mixed ground those behind every share. */
  records: readonly string[];
  /** Where a claim of the thing's own sources answered: these sources. */
  citations: readonly string[];
  /** Only for `mixed`: the states of the cells, largest share first. */
  shares: readonly LedgerShare[];
  /** What the other rules say otherwise. */
  others: readonly OtherState[];
}

/** What another rule says, where it differs from the one that answered. */
export interface OtherState {
  rule: ControlRule;
  place: string | null;
  status: ControlState;
  holder: string | null;
  parties: readonly string[];
}

/** A state of some of a site's ground. */
export interface LedgerShare {
  status: ControlState;
  holder: string | null;
  parties: readonly string[];
  /** 0–1 of the area. */
  share: number;
}

/** The whole history of control of every mine and crossing, by id; each list covers the clock without a gap. */
export interface Ledger {
  mines: ReadonlyMap<string, readonly LedgerEntry[]>;
  crossings: ReadonlyMap<string, readonly LedgerEntry[]>;
}

/**
 * The history of all mines and crossings at one least confidence. On every day of the clock it says what
 * `atlas.siteControl` and `crossingControl` say first, but for rivals, uncertain dates and days of confirmation.
 */
export function ledgerOf(atlas: Atlas, least: Confidence): Ledger {
  const { sites, crossings, crossingStatus, places, meta } = atlas.data;
  const histories = placeHistories(atlas, least);
  const placeIndex = indexById(places);
  const statuses = groupBy(crossingStatus, ({ crossing }) => crossing);
  const end = meta.clock[1] + 1;
  // Sites of one township share their cells, and so the entries of their ground.
  const grounds = new Map<string, readonly LedgerEntry[]>();
  const groundOf = (thing: MiningSite | Crossing): readonly LedgerEntry[] => {
    const own = atlas.cellsOf(thing);
    const key =
      own.rule === 'township' ? thing.townships.join() : `${own.rule} ${own.cells.join()}`;
    let known = grounds.get(key);
    if (!known) {
      const { from, values } = groundHistory(atlas, own, histories);
      known = entriesFrom(from, values, end);
      grounds.set(key, known);
    }
    return known;
  };
  const entriesOf = (
    thing: MiningSite | Crossing,
    turns: readonly Day[],
    claimed: (day: Day) => Claimed,
  ): readonly LedgerEntry[] => {
    const own = thing.place === null ? undefined : histories[placeIndex.get(thing.place) ?? -1];
    const ground = groundOf(thing);
    if (!own && turns.length === 0 && claimed(meta.clock[0]).answer.status === 'unknown')
      return ground;
    const starts = ground.map(({ from }) => from);
    const days = turnsIn(meta.clock, [
      ...(own?.from ?? []),
      ...turns,
      ...starts,
      meta.newsUntil + 1,
    ]);
    let at = 0;
    const entries = days.map((day, i): LedgerEntry => {
      const until = days[i + 1] ?? end;
      while ((starts[at + 1] ?? end) <= day) at++;
      const under = ground[at];
      const placed = own && valueOn(own, day);
      const claim = claimed(day);
      const said: LedgerEntry[] = [];
      if (placed && placed.status !== 'unknown') {
        const control = {
          ...NO_CONTROL,
          rule: 'place',
          answer: placed,
          place: thing.place,
        } as const;
        said.push(entryOf(day, until, control));
      }
      if (claim.answer.status !== 'unknown')
        said.push(entryOf(day, until, { ...NO_CONTROL, ...claim, rule: 'claim' }));
      if (under && (said.length === 0 || under.status !== 'unknown')) said.push(under);
      const [first = entryOf(day, until, NO_CONTROL), ...rest] = said;
      const others = rest.filter((entry) => !sameState(entry, first)).map(otherOf);
      return first === under || others.length > 0 ? { ...first, from: day, until, others } : first;
    });
    return merged(entries);
  };
  return {
    mines: new Map(
      sites.map((site) => [
        site.id,
        entriesOf(site, claimTurns(site), (day) => claimedSiteControl(site, day, meta, least)),
      ]),
    ),
    crossings: new Map(
      crossings.map((crossing) => {
        const records = statuses.get(crossing.id) ?? [];
        return [
          crossing.id,
          entriesOf(crossing, gateTurns(records), (day) =>
            claimedGateControl(records, day, meta.newsUntil, least),
          ),
        ];
      }),
    ),
  };
}

/** The entry of a day; `undefined` outside the clock. */
export function entryOn(entries: readonly LedgerEntry[], day: Day): LedgerEntry | undefined {
  return entries.find(({ from, until }) => from <= day && day < until);
}

/** The days on which what a site's own claims say can turn. */
function claimTurns(site: MiningSite): Day[] {
  return site.claims.flatMap(({ from, until, status }) => [
    ...(from === null ? [] : [from, from + STALE_DAYS[status] + 1]),
    ...(until === null ? [] : [until]),
  ]);
}

/** The days on which who is said to hold a gate can turn. */
function gateTurns(records: readonly CrossingStatusRecord[]): Day[] {
  return records.flatMap(({ parties, at, latest }) =>
    parties === null ? [] : [at, latest + GATE_STALE_DAYS + 1],
  );
}

/** The part of some entries from a day to the day before another. */
export function stretch(entries: readonly LedgerEntry[], from: Day, until: Day): LedgerEntry[] {
  return entries
    .filter((entry) => entry.from < until && from < entry.until)
    .map((entry) => ({
      ...entry,
      from: Math.max(from, entry.from),
      until: Math.min(until, entry.until),
    }));
}

function entriesFrom(
  from: readonly Day[],
  controls: readonly SiteControl[],
  end: Day,
): LedgerEntry[] {
  return merged(controls.map((control, i) => entryOf(from[i] ?? end, from[i + 1] ?? end, control)));
}

/** Entries in order; a next one that says the same belongs to the one before. */
function merged(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const kept: LedgerEntry[] = [];
  for (const entry of entries) {
    const last = kept[kept.length - 1];
    if (last && sameEntry(last, entry)) kept[kept.length - 1] = { ...last, until: entry.until };
    else kept.push(entry);
  }
  return kept;
}

function otherOf({ rule, place, status, holder, parties }: LedgerEntry): OtherState {
  return { rule, place, status, holder, parties };
}

function entryOf(from: Day, until: Day, control: SiteControl): LedgerEntry {
  const { rule, answer, place, shares, citations } = control;
  const { status, holder, parties, confidence, basis, since, sinceWritten } = answer;
  return {
    from,
    until,
    rule,
    place,
    status,
    holder,
    parties,
    confidence,
    basis,
    since,
    sinceWritten,
    lastKnown: answer.lastKnown,
    superseded: answer.superseded,
    // Most answers have no shares, and a list of their own would be made for each.
    records: shares.length === 0 ? answer.records : recordsOf(control),
    citations,
    others: [],
    shares: shares.map((one) => ({
      status: one.answer.status,
      holder: one.answer.holder,
      parties: one.answer.parties,
      share: one.share,
    })),
  };
}

function sameEntry(a: LedgerEntry, b: LedgerEntry): boolean {
  return (
    a.rule === b.rule &&
    a.place === b.place &&
    a.status === b.status &&
    a.holder === b.holder &&
    a.confidence === b.confidence &&
    a.basis === b.basis &&
    a.since === b.since &&
    a.lastKnown === b.lastKnown &&
    a.superseded === b.superseded &&
    sameList(a.parties, b.parties) &&
    sameList(a.records, b.records) &&
    sameList(a.citations, b.citations) &&
    a.others.length === b.others.length &&
    a.others.every((one, i) => sameOther(one, b.others[i])) &&
    a.shares.length === b.shares.length &&
    a.shares.every((one, i) => {
      const other = b.shares[i];
      return (
        other !== undefined &&
        // The same areas added in another order differ in their last bits.
        Math.abs(one.share - other.share) < 1e-9 &&
        one.status === other.status &&
        one.holder === other.holder &&
        sameList(one.parties, other.parties)
      );
    })
  );
}

function sameOther(a: OtherState, b: OtherState | undefined): boolean {
  return b !== undefined && a.rule === b.rule && a.place === b.place && sameState(a, b);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
