import { parseIdList } from './id-list.ts';
import type { KeyCodec } from './key-codec.ts';

/** Keys whose features do not exist yet: checked as far as their form is settled, kept and written back. */

const TEXT_MAX = 400;

function idListKey(key: string, all: string): KeyCodec<string[]> {
  const expected = `ids of a-z, 0-9, "_" and "-" between commas, at most ${TEXT_MAX} characters`;
  return {
    key,
    initial: () => [],
    parse: (text) =>
      text.length <= TEXT_MAX
        ? parseIdList(text, (id) => (/^[a-z0-9_-]+$/.test(id) ? id : null), expected)
        : { expected },
    format: (ids) => ids.join(','),
    describe: (ids) => (ids.length === 0 ? all : ids.join(', ')),
  };
}

/** Kinds of violence of the events shown. */
export const violenceKey = idListKey('violence', 'all kinds of violence');

/** Pairs of opponents of the events shown. */
export const dyadKey = idListKey('dyad', 'all opponents');

/** Least number of deaths of the events shown. */
export const deathsKey: KeyCodec<string | null> = {
  key: 'deaths',
  initial: () => null,
  parse: (text) =>
    /^(0|[1-9]\d{0,6})$/.test(text) ? { value: text } : { expected: 'a whole number from 0' },
  format: (value) => value,
  describe: (value) => (value === null ? 'any number of deaths' : `at least ${value} deaths`),
};
