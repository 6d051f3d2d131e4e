import { gateNames } from '../../domain/gate-names.ts';
import '../../text/later.ts';
import type { Ledger } from '../../analysis/ledger.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { countedCrossings, countedSites } from '../../domain/counted.ts';
import { type Filters, passesActor, passesCommodity } from '../../domain/filters.ts';
import { groupBy } from '../../domain/group.ts';
import type { Crossing } from '../../domain/schema/crossing.ts';
import type { Commodity, MiningSite } from '../../domain/schema/site.ts';
import type { Day } from '../../domain/time/day.ts';
import { townshipNames } from '../../layers/panel/header.ts';
import type { Text } from '../../text/text.ts';
import { matches } from '../tables/sort.ts';
import { intervalsOf, type LedgerInterval, newestChange } from './intervals.ts';

/** A mine or crossing with its whole history. */
export interface LedgerRow {
  key: string;
  kind: 'mines' | 'crossings';
  id: string;
  name: string;
  second: { text: string; lang: string } | null;
  /** Null for a crossing. */
  commodity: Commodity | null;
  township: string;
  intervals: readonly LedgerInterval[];
  changed: Day | null;
}

/** What the rows are put in order by. */
export type LedgerOrder = 'township' | 'change' | 'name';

/** Rows under a heading; one group without a heading where they are not grouped. */
export interface LedgerGroup {
  heading: string | null;
  rows: readonly LedgerRow[];
}

/** The rows that the filters leave: mines of a commodity, and whatever one of the actors ever held or shared. */
export function ledgerRows(
  atlas: Atlas,
  ledger: Ledger,
  filters: Filters,
  text: Text,
): LedgerRow[] {
  const row = (kind: LedgerRow['kind'], thing: MiningSite | Crossing): LedgerRow => {
    const intervals = intervalsOf(ledger[kind].get(thing.id) ?? []);
    const names = text.names('commodity' in thing ? thing : gateNames(atlas.data, thing));
    return {
      key: `${kind}/${thing.id}`,
      kind,
      id: thing.id,
      name: names.first,
      second: names.second,
      commodity: 'commodity' in thing ? thing.commodity : null,
      township: townshipNames(atlas, thing.townships, text)[0] ?? '',
      intervals,
      changed: newestChange(intervals),
    };
  };
  return [
    ...countedSites(atlas)
      .filter((site) => passesCommodity(site, filters.commodity))
      .map((site) => row('mines', site)),
    ...countedCrossings(atlas).map((crossing) => row('crossings', crossing)),
  ].filter(({ intervals }) => intervals.some(({ state }) => passesActor(state, filters.actor)));
}

/** The rows that a query leaves, in an order; by township they stand in groups, those outside the state last. */
export function ledgerGroups(
  rows: readonly LedgerRow[],
  query: string,
  order: LedgerOrder,
  text: Text,
): LedgerGroup[] {
  const collator = new Intl.Collator(text.language, { numeric: true });
  const byName = (a: LedgerRow, b: LedgerRow) =>
    (a.kind === b.kind ? 0 : a.kind === 'mines' ? -1 : 1) || collator.compare(a.name, b.name);
  const asked = query.trim();
  const left = rows.filter(
    ({ name, second, township }) =>
      asked === '' || matches([name, second?.text, township].join(' '), asked),
  );
  if (left.length === 0) return [];
  if (order === 'name') return [{ heading: null, rows: [...left].sort(byName) }];
  if (order === 'change') {
    const newest = ({ changed }: LedgerRow) => changed ?? Number.NEGATIVE_INFINITY;
    const sorted = [...left].sort((a, b) =>
      newest(a) === newest(b) ? byName(a, b) : newest(b) - newest(a),
    );
    return [{ heading: null, rows: sorted }];
  }
  return [...groupBy(left, ({ township }) => township)]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || collator.compare(a, b))
    .map(([township, own]) => ({
      heading: township || text.say('outside_state'),
      rows: [...own].sort(byName),
    }));
}
