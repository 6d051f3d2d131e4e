import { readArea } from '../../domain/area/read-area.ts';
import type { KeyCodec } from './key-codec.ts';

/** Room for the most corners a shape may have; longer texts are not even looked at. */
const TEXT_MAX = 400;
const EXPECTED =
  'a P-code such as MMR001009, or p: and the code of a shape that does not cross itself';

/** The reader's own area, kept as written: a township's P-code or a shape (`readArea`). */
export const areaKey: KeyCodec<string | null> = {
  key: 'area',
  initial: () => null,
  parse: (text, { ids }) => {
    const area = text.length <= TEXT_MAX ? readArea(text) : null;
    const known = area?.kind !== 'township' || ids?.('townships', area.pcode) !== false;
    return area && known ? { value: text } : { expected: EXPECTED };
  },
  format: (value) => value,
  describe: (value) => (value === null ? 'no area of your own' : 'your own area'),
};
