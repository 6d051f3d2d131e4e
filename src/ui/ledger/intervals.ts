import '../../text/later.ts';
import type { LedgerEntry, OtherState } from '../../analysis/ledger.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { CONFIDENCES, type Confidence } from '../../domain/schema/common.ts';
import type { Day } from '../../domain/time/day.ts';
import { stateSwatch } from '../../layers/state-swatch.ts';
import { stateWords } from '../../layers/state-words.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';

/** A stretch of days under one state, whatever confirmed it on the way. */
export interface LedgerInterval {
  from: Day;
  /** The day after its last. */
  until: Day;
  state: Pick<LedgerEntry, 'status' | 'holder' | 'parties' | 'lastKnown' | 'basis'>;
  /** The lowest on the stretch. */
  confidence: Confidence | null;
  records: readonly string[];
  /** Sources of its own that say so, where no record does. */
  citations: readonly string[];
  /** What other evidence says otherwise on it, each state once. */
  others: readonly OtherState[];
}

/** The intervals of some entries: neighbours of one state are joined. */
export function intervalsOf(entries: readonly LedgerEntry[]): LedgerInterval[] {
  const joined: LedgerInterval[] = [];
  for (const entry of entries) {
    const last = joined[joined.length - 1];
    if (last && looksLike(last.state, entry) && isDisputed(last) === isDisputed(entry))
      joined[joined.length - 1] = {
        ...last,
        until: entry.until,
        confidence: lower(last.confidence, entry.confidence),
        records: union(last.records, entry.records),
        citations: union(last.citations, entry.citations),
        others: [
          ...last.others,
          ...entry.others.filter((other) => !last.others.some((one) => sameHands(one, other))),
        ],
      };
    else {
      const { from, until, confidence, records, citations, others } = entry;
      joined.push({ from, until, state: entry, confidence, records, citations, others });
    }
  }
  return joined;
}

type State = LedgerInterval['state'];

function looksLike(a: State, b: State): boolean {
  const assumed = ({ basis }: State) => basis === 'assumed';
  return sameHands(a, b) && a.lastKnown === b.lastKnown && assumed(a) === assumed(b);
}

/** Whether other evidence says otherwise. */
export function isDisputed({ others }: Pick<LedgerEntry, 'others'>): boolean {
  return others.length > 0;
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}

type Hands = Pick<LedgerEntry, 'status' | 'holder' | 'parties'>;

function sameHands(a: Hands, b: Hands): boolean {
  return a.status === b.status && a.holder === b.holder && a.parties.join() === b.parties.join();
}

function lower(a: Confidence | null, b: Confidence | null): Confidence | null {
  if (a === null || b === null) return a ?? b;
  return CONFIDENCES.indexOf(a) < CONFIDENCES.indexOf(b) ? a : b;
}

/** The day of the newest change of hands: growing old and becoming unknown are none. Null where there was none. */
export function newestChange(intervals: readonly LedgerInterval[]): Day | null {
  const known = intervals.filter(({ state }) => state.status !== 'unknown');
  const changes = known.filter(({ state }, i) => {
    const before = known[i - 1];
    return before !== undefined && !sameHands(before.state, state);
  });
  return changes[changes.length - 1]?.from ?? null;
}

/** The sign of an interval. */
export function intervalSwatch(data: Dataset, { state }: LedgerInterval): Swatch {
  return stateSwatch(data, { ...state, lastKnown: false });
}

/** "Held by KIA, 19 Oct 2024 – 21 Feb 2026, High confidence, 2 records", and what other evidence says otherwise. */
export function intervalWords(interval: LedgerInterval, text: Text): string {
  const { state, from, until, confidence, records, citations, others } = interval;
  const words = stateWords(state, text);
  const marks = [
    ...(state.lastKnown && state.status !== 'unknown'
      ? [text.say('last_known').toLowerCase()]
      : []),
    ...(state.basis === 'assumed' ? [text.say('short_assumed')] : []),
  ];
  return [
    [words, ...marks].join(', '),
    `${text.day(from)} – ${text.day(until - 1)}`,
    ...(confidence ? [`${text.say(`confidence_${confidence}`)} ${text.say('confidence')}`] : []),
    ...(records.length > 0 ? [text.count('n_records', records.length)] : []),
    ...(citations.length > 0 ? [text.count('ledger_own_sources', citations.length)] : []),
    ...others.map((other) =>
      text.say('ledger_otherwise', {
        state: stateWords(other, text),
        rule: text.say(`ledger_rule_${other.rule}`),
      }),
    ),
  ].join(', ');
}
