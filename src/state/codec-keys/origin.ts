import { shortHash } from '../link-context.ts';
import { clip } from '../notice.ts';
import type { KeyCodec } from './key-codec.ts';

/** The grammar this code reads and writes. */
export const LINK_VERSION = 1;

/** The data the link was written with: 8 hex digits of its hash. */
export const dataKey: KeyCodec<string | null> = {
  key: 'data',
  initial: () => null,
  parse: (text, context) => {
    if (!/^[0-9a-f]{8}$/i.test(text)) return { expected: '8 hex digits' };
    const value = text.toLowerCase();
    const current = shortHash(context);
    if (current === null || current === value) return { value };
    return {
      value,
      trouble: { kind: 'data', found: value, expected: current, used: 'the present data' },
    };
  },
  format: (value) => value,
  describe: () => 'the present data',
};

/** The grammar of the link. A newer one is read as far as it goes, and kept. */
export const versionKey: KeyCodec<number> = {
  key: 'v',
  initial: () => LINK_VERSION,
  parse: (text) => {
    if (!/^[1-9]\d{0,3}$/.test(text)) return { expected: 'a whole number from 1' };
    const value = Number(text);
    if (value <= LINK_VERSION) return { value };
    const expected = String(LINK_VERSION);
    return { value, trouble: { kind: 'newer', found: clip(text), expected } };
  },
  format: String,
  describe: () => `version ${LINK_VERSION}`,
};
