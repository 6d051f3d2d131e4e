import type { Atlas } from '../../domain/atlas.ts';
import { type Day, formatDay } from '../../domain/time/day.ts';
import { type Ledger, type LedgerShare, type OtherState, stretch } from '../ledger.ts';

/** One interval of the ledger as a line of a file: days as `YYYY-MM-DD`, both in; shares as `kia: 0.62`. */
export interface LedgerLine {
  kind: 'mines' | 'crossings';
  id: string;
  name: string;
  townships: readonly string[];
  from: string;
  to: string;
  status: string;
  controller: string | null;
  parties: readonly string[];
  confidence: string | null;
  lastKnown: boolean;
  superseded: boolean;
  basis: string | null;
  /** As written; it may lie before `from`, where a confirmation began a new interval. */
  since: string | null;
  rule: string;
  place: string | null;
  records: readonly string[];
  /** The sources, where a claim of the thing's own answered and not a record. */
  citations: readonly string[];
  /** Only of mixed ground. */
  shares: readonly string[];
  /** What other rules say otherwise, as `cell: military`. */
  others: readonly string[];
}

/** The columns of a line, in order, so that a file without lines has its head, too. */
export const LEDGER_COLUMNS = [
  ...['kind', 'id', 'name', 'townships', 'from', 'to', 'status', 'controller', 'parties'],
  ...['confidence', 'lastKnown', 'superseded', 'basis', 'since', 'rule', 'place', 'records'],
  ...['citations', 'shares', 'others'],
] as const;

/**
 * One line per interval of every mine and crossing that is asked for, in the order given.
 * @param range first and last day, both in: what lies outside is left out, what reaches beyond is cut there
 */
export function ledgerLines(
  atlas: Atlas,
  ledger: Ledger,
  things: readonly { kind: 'mines' | 'crossings'; id: string }[],
  range: readonly [Day, Day] = atlas.data.meta.clock,
): LedgerLine[] {
  const { sites, crossings } = atlas.data;
  return things.flatMap(({ kind, id }) => {
    const thing = (kind === 'mines' ? sites : crossings).find((one) => one.id === id);
    if (!thing) return [];
    const { name, townships } = thing;
    return stretch(ledger[kind].get(id) ?? [], range[0], range[1] + 1).map(
      (entry): LedgerLine => ({
        kind,
        id,
        name,
        townships,
        from: formatDay(entry.from),
        to: formatDay(entry.until - 1),
        status: entry.status,
        controller: entry.holder,
        parties: entry.parties,
        confidence: entry.confidence,
        lastKnown: entry.lastKnown,
        superseded: entry.superseded,
        basis: entry.basis,
        since: entry.sinceWritten,
        rule: entry.rule,
        place: entry.place,
        records: entry.records,
        citations: entry.citations,
        shares: entry.shares.map((one) => `${stateText(one)}: ${one.share.toFixed(2)}`),
        others: entry.others.map((one) => `${one.rule}: ${stateText(one)}`),
      }),
    );
  });
}

/** A state in one word or two: its holder, or what it is and who takes part. */
function stateText({ status, holder, parties }: LedgerShare | OtherState): string {
  return holder ?? (parties.length > 0 ? `${status} ${parties.join('+')}` : status);
}
