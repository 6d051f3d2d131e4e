import { expect, test } from 'vitest';
import { interfaceLanguage, isLanguageTag } from '../../../src/state/language.ts';

test('Burmese texts answer Burmese tags of any region and case, English ones all others', () => {
  expect(['my', 'my-MM', 'MY', 'en-GB', 'kac', 'myv'].map(interfaceLanguage)).toEqual([
    'my',
    'my',
    'my',
    'en',
    'en',
    'en',
  ]);
});

test('a language tag is letters, then parts of letters and digits, at most 35 characters', () => {
  for (const tag of ['en', 'zh-Hans-CN', 'de-1996']) expect(isLanguageTag(tag)).toBe(true);
  for (const text of ['', 'e', 'en_US', 'en-', '12', `en${'-abcdefgh'.repeat(4)}`]) {
    expect(isLanguageTag(text)).toBe(false);
  }
});
