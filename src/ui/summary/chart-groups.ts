import type { Atlas } from '../../domain/atlas.ts';
import { hueOf } from '../../layers/state-swatch.ts';
import type { Text } from '../../text/text.ts';
import { isShared, rowName } from './row-look.ts';

/** A band of the chart: an actor, all militias together, or a shared row. */
export interface ChartGroup {
  key: string;
  rows: readonly string[];
  name: string;
  /** The row whose paint and sign it bears. */
  look: string;
}

/** From the ground up; what is shared stands between those who share it most. */
const ORDER = ['kia', 'pdf', 'sna', 'contested', 'joint', 'ndak_bgf', 'militia', 'military'];

/** The bands in the order they are stacked. */
export function chartGroups(atlas: Atlas, text: Text): ChartGroup[] {
  const { actors } = atlas.data;
  const groups = ORDER.flatMap((key): ChartGroup[] => {
    if (isShared(key)) return [{ key, rows: [key], name: rowName(key, text), look: key }];
    const own = actors.filter(({ id }) => hueOf(atlas.data, id) === key).map(({ id }) => id);
    const named = own.includes(key) ? key : own[0];
    if (named === undefined) return [];
    const name = key === 'militia' ? text.say('row_militias') : text.actor(named);
    return [{ key, rows: own, name, look: named }];
  });
  const rest = (['mixed', 'assumed'] as const).map((key) => ({
    key,
    rows: [key],
    name: rowName(key, text),
    look: key,
  }));
  return [...groups, ...rest];
}
