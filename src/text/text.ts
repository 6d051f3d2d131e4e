import type { Actor } from '../domain/schema/actor.ts';
import { civilOf, type Day } from '../domain/time/day.ts';
import { parseReducedDate } from '../domain/time/reduced-date.ts';
import { en } from './en.ts';
import type { enEvents } from './en-events.ts';
import type { enLater } from './en-later.ts';
import type { enOwn } from './en-own.ts';
import type { enRooms } from './en-rooms.ts';
import type { enTables } from './en-tables.ts';
import type { enWays } from './en-ways.ts';

export type MessageKey =
  | keyof typeof en
  | keyof typeof enEvents
  | keyof typeof enLater
  | keyof typeof enOwn
  | keyof typeof enRooms
  | keyof typeof enTables
  | keyof typeof enWays;
export type Messages = Partial<Record<MessageKey, string>>;
/** Languages the interface is written in; other tags fall back to the best match. */
export type Language = 'en' | 'my';

const TABLES: Record<Language, Messages> = { en, my: {} };

/** Makes further words of a language known. */
export function addWords(language: Language, words: Messages): void {
  TABLES[language] = { ...TABLES[language], ...words };
}

/** Words, dates and numbers in one language. */
export interface Text {
  language: Language;
  /** A message with its `{placeholders}` filled in. */
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** Picks `<key>_one` or `<key>_other` by number and fills in `{n}`. */
  count(key: CountKey, n: number): string;
  /** "19 Oct 2024". */
  day(day: Day): string;
  weekday(day: Day): string;
  /** A written date of reduced precision: "Oct 2024", "2016", "2021–2023", "about 5 Mar 2024". */
  written(date: string): string;
  /** Thin space in thousands. */
  number(value: number): string;
  list(items: readonly string[]): string;
  /** An actor's short name, as in the legend. */
  actor(id: string): string;
  /** The name in this language first; the other script's name where there is one. */
  names(thing: { name: string; names?: { my?: string | undefined } }): {
    first: string;
    second: { text: string; lang: string } | null;
  };
}

type CountKey = { [K in MessageKey]: K extends `${infer Stem}_one` ? Stem : never }[MessageKey];

/** Loads the words of a language other than English; a language that is there already costs nothing. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'my') addWords('my', (await import('./my.ts')).my);
}

/** The language of the interface for a BCP 47 tag. */
export function languageOf(tag: string): Language {
  return /^my(-|$)/i.test(tag) ? 'my' : 'en';
}

/** The words of a language; a message that has no translation yet is said in English. */
export function createText(language: Language, actors: readonly Actor[]): Text {
  // A browser may lack Burmese dates; British order is nearer to them than its own default.
  const locale =
    language === 'my' && Intl.DateTimeFormat.supportedLocalesOf('my').length > 0 ? 'my' : 'en-GB';
  const utc = { timeZone: 'UTC' } as const;
  const dayFormat = new Intl.DateTimeFormat(locale, {
    ...utc,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const monthFormat = new Intl.DateTimeFormat(locale, { ...utc, month: 'short', year: 'numeric' });
  const weekdayFormat = new Intl.DateTimeFormat(locale, { ...utc, weekday: 'long' });
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(language === 'my' ? 'my' : 'en', {
    maximumFractionDigits: 1,
  });
  const shortNames = new Map(actors.map((actor) => [actor.id, actor]));
  const at = (day: Day) => new Date(day * 86_400_000);
  // British English abbreviates September to four letters; three keep columns of dates even.
  const dayText = (day: Day) => dayFormat.format(at(day)).replace('Sept', 'Sep');
  const monthText = (day: Day) => monthFormat.format(at(day)).replace('Sept', 'Sep');

  const say: Text['say'] = (key, values = {}) =>
    (TABLES[language][key] ?? TABLES.en[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );

  return {
    language,
    say,
    count: (key, n) =>
      say(`${key}_${plural.select(n) === 'one' ? 'one' : 'other'}` as MessageKey, {
        n: digits.format(n).replace(/,/g, '\u2009'),
      }),
    day: dayText,
    weekday: (day) => weekdayFormat.format(at(day)),
    written: (date) => {
      const reduced = parseReducedDate(date);
      if (!reduced) return date;
      if (reduced.precision === 'day') return dayText(reduced.earliest);
      if (reduced.precision === 'about')
        return say('date_about', { date: dayText((reduced.earliest + reduced.latest) / 2) });
      if (reduced.precision === 'month') return monthText(reduced.earliest);
      const [first, last] = [civilOf(reduced.earliest).year, civilOf(reduced.latest).year];
      return first === last ? String(first) : `${first}–${last}`;
    },
    number: (value) => digits.format(value).replace(/,/g, '\u2009'),
    list: (items) => listFormat.format(items),
    actor: (id) => {
      const actor = shortNames.get(id);
      if (!actor) return id;
      return (language === 'my' ? actor.names.my : undefined) ?? actor.abbreviation;
    },
    names: (thing) => {
      const burmese = thing.names?.my;
      if (!burmese) return { first: thing.name, second: null };
      return language === 'my'
        ? { first: burmese, second: { text: thing.name, lang: 'en' } }
        : { first: thing.name, second: { text: burmese, lang: 'my' } };
    },
  };
}
