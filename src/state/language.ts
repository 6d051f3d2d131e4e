/** The languages the interface has texts in. */
export type InterfaceLanguage = 'en' | 'my';

const TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;
/** The length RFC 5646 (4.4.1) asks every program to have room for. */
const TAG_MAX = 35;

/** Whether a text has the form of a BCP 47 language tag. */
export function isLanguageTag(text: string): boolean {
  return text.length <= TAG_MAX && TAG.test(text);
}

/** The interface language that answers a tag best: Burmese for `my` and its regions, else English. */
export function interfaceLanguage(tag: string): InterfaceLanguage {
  return tag.toLowerCase().split('-')[0] === 'my' ? 'my' : 'en';
}
