import { Confidence } from '../../domain/schema/common.ts';
import { Commodity } from '../../domain/schema/site.ts';
import { presentId } from '../aliases.ts';
import { parseIdList } from './id-list.ts';
import type { KeyCodec } from './key-codec.ts';

const COMMODITIES: readonly string[] = Commodity.options;

/** The commodities shown; none named is all. */
export const commodityKey: KeyCodec<string[]> = {
  key: 'commodity',
  initial: () => [],
  parse: (text) =>
    parseIdList(text, (id) => (COMMODITIES.includes(id) ? id : null), COMMODITIES.join(', ')),
  format: (ids) => ids.join(','),
  describe: (ids) => (ids.length === 0 ? 'all commodities' : ids.join(', ')),
};

/** The actors shown; none named is all. */
export const actorKey: KeyCodec<string[]> = {
  key: 'actor',
  initial: () => [],
  parse: (text, { actors }) => {
    const accept = (id: string) => {
      const present = presentId('actors', id);
      return actors.includes(present) ? present : null;
    };
    return parseIdList(text, accept, actors.join(', '));
  },
  format: (ids) => ids.join(','),
  describe: (ids) => (ids.length === 0 ? 'all actors' : ids.join(', ')),
};

/** The least confidence that is shown and counted. */
export const confidenceKey: KeyCodec<Confidence> = {
  key: 'confidence',
  initial: () => 'low',
  parse: (text) => {
    const value = Confidence.options.find((option) => option === text);
    return value === undefined ? { expected: Confidence.options.join(', ') } : { value };
  },
  format: (value) => value,
  describe: (value) => (value === 'low' ? 'every confidence' : `confidence from ${value} up`),
};
