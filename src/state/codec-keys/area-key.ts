import type { KeyCodec } from './key-codec.ts';

const EXPECTED =
  'a P-code such as MMR001009, or p: and the code of a shape that does not cross itself';
const PCODE = /^MMR\d{6}$/;
/** Room for the most corners a shape may have, as a code or written out; longer texts are not even looked at. */
const SHAPE = /^(?=.{1,400}$)(p:[\w-]+|[\d.,;]+)$/;

/** The reader's own area, kept as written: a township's P-code, or a shape, believed by its form until it can be read. */
export const areaKey: KeyCodec<string | null> = {
  key: 'area',
  initial: () => null,
  parse: (text, { ids, shape }) => {
    const known = PCODE.test(text)
      ? ids?.('townships', text) !== false
      : SHAPE.test(text) && shape?.(text) !== false;
    return known ? { value: text } : { expected: EXPECTED };
  },
  format: (value) => value,
  describe: (value) => (value === null ? 'no area of your own' : 'your own area'),
};
