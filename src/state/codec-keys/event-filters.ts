import { VIOLENCE } from '../../domain/events/violence.ts';
import { parseIdList } from './id-list.ts';
import type { KeyCodec } from './key-codec.ts';

const LIST_MAX = 400;

function listKey(
  key: string,
  all: string,
  expected: string,
  known: (id: string) => boolean,
): KeyCodec<string[]> {
  return {
    key,
    initial: () => [],
    parse: (text) =>
      text.length <= LIST_MAX
        ? parseIdList(text, (id) => (known(id) ? id : null), expected)
        : { expected },
    format: (ids) => ids.join(','),
    describe: (ids) => (ids.length === 0 ? all : ids.join(', ')),
  };
}

/** Kinds of violence of the events shown; none named is all. */
export const violenceKey = listKey('violence', 'all kinds of violence', VIOLENCE.join(', '), (id) =>
  VIOLENCE.some((kind) => kind === id),
);

/** Pairs of opponents of the events shown: by form only, since events load late and a reader's own bring theirs. */
export const dyadKey = listKey(
  'dyad',
  'all opponents',
  `ids of a-z, 0-9, "_" and "-" between commas, at most ${LIST_MAX} characters`,
  (id) => /^[a-z0-9_-]+$/.test(id),
);

/** What `deaths` may say. */
export const isDeaths = (text: string): boolean =>
  /^(civilian|(civilian,)?(0|[1-9]\d{0,6}))$/.test(text);

export const DEATHS_EXPECTED = 'a whole number from 0, civilian, or both as civilian,10';

/** Which deaths the events shown have: `10` at least so many, `civilian` of civilians, `civilian,10` both. */
export const deathsKey: KeyCodec<string | null> = {
  key: 'deaths',
  initial: () => null,
  parse: (text) => (isDeaths(text) ? { value: text } : { expected: DEATHS_EXPECTED }),
  format: (value) => value,
  describe: (value) => (value === null ? 'any number of deaths' : `deaths: ${value}`),
};
