/**
 * What kind of trouble a link gave.
 * - `bad`: the value was not understood, its default is used
 * - `partial`: some items of a list were not understood, the others are used
 * - `clamped`: a date outside the clock, moved to its end
 * - `repeated`: the key stands more than once, the first is used
 * - `newer`: the link was written by a newer version
 * - `data`: the data has changed since the link was written
 * - `cut`: more unknown keys than are kept; the named one and those after it were dropped
 */
export type NoticeKind = 'bad' | 'partial' | 'clamped' | 'repeated' | 'newer' | 'data' | 'cut';

/** A sentence's worth of trouble with one key of a link. */
export interface LinkNotice {
  kind: NoticeKind;
  /** The key as it stands in the link. */
  key: string;
  /** What the link says, at most 80 characters of it. */
  found: string;
  /** What it could have said. */
  expected: string;
  /** What the map shows, in words. */
  used: string;
}

const FOUND_MAX = 80;

/** A text short enough for a notice: links may be of any length. */
export function clip(text: string): string {
  return text.length <= FOUND_MAX ? text : `${text.slice(0, FOUND_MAX - 1)}…`;
}

/** The notice as an English sentence, without its full stop. */
export function noticeText({ kind, key, found, expected, used }: LinkNotice): string {
  const name = `Link key “${key}”`;
  switch (kind) {
    case 'bad':
      return `${name} was not understood. The map shows ${used} instead`;
    case 'partial':
      return `${name} was understood in part, without “${found}”. The map shows ${used}`;
    case 'clamped':
      return `${name} lies outside the clock. The map shows ${used} instead`;
    case 'repeated':
      return `${name} is given more than once. The map shows ${used}`;
    case 'newer':
      return 'This link was written by a newer version. The map shows what this version knows of it';
    case 'data':
      return `The data has changed since this link was written (${found} then, ${expected} now)`;
    case 'cut':
      return `This link is too long. ${name} and the unknown keys after it were left out`;
  }
}
