import type { KeyCodec } from './key-codec.ts';

/** Keys whose features do not exist yet: checked as far as their form is settled, kept and written back. */

const TEXT_MAX = 400;

/** An own area, kept as written. */
export const areaKey: KeyCodec<string | null> = {
  key: 'area',
  initial: () => null,
  parse: (text) =>
    text !== '' && text.length <= TEXT_MAX
      ? { value: text }
      : { expected: `a text of 1 to ${TEXT_MAX} characters` },
  format: (value) => value,
  describe: (value) => (value === null ? 'no area of your own' : 'your own area'),
};
