import { isLanguageTag } from '../language.ts';
import { clip } from '../notice.ts';
import type { KeyCodec } from './key-codec.ts';

/** The basemap. An id this version does not know is kept for one that does, and the plain map is shown. */
export const baseKey: KeyCodec<string> = {
  key: 'base',
  initial: () => 'plain',
  parse: (text, { bases = [] }) => {
    const expected = ['plain', ...bases].join(', ');
    if (!/^[a-z0-9_-]{1,64}$/.test(text)) return { expected };
    if (text === 'plain' || bases.includes(text)) return { value: text };
    return {
      value: text,
      trouble: { kind: 'bad', found: clip(text), expected, used: 'the plain map' },
    };
  },
  format: (value) => value,
  describe: (value) => (value === 'plain' ? 'the plain map' : `the basemap ${value}`),
};

/** The language, a BCP 47 tag kept as written. */
export const langKey: KeyCodec<string> = {
  key: 'lang',
  initial: ({ defaultLang }) => (isLanguageTag(defaultLang) ? defaultLang : 'en'),
  parse: (text) =>
    isLanguageTag(text) ? { value: text } : { expected: 'a BCP 47 tag such as en or my' },
  format: (value) => value,
  describe: (value) => `the language “${value}”`,
};
