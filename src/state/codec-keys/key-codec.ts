import type { LinkContext } from '../link-context.ts';
import type { NoticeKind } from '../notice.ts';

/** Why the value that is used is not quite what the link says. */
export interface Trouble {
  kind: NoticeKind;
  found: string;
  expected: string;
  /** What is shown, in words, where that is not the value that is kept. */
  used?: string;
}

/** What a value of a link was read to; without `value` it was not understood at all. */
export type Reading<T> = { value: T; trouble?: Trouble } | { expected: string };

/** How one field of the view stands in a link. */
export interface KeyCodec<T> {
  key: string;
  /** The value of a link without the key. */
  initial: (context: LinkContext) => T;
  /** Reads any text, decoded; never throws. */
  parse: (text: string, context: LinkContext) => Reading<T>;
  /** Writes a value, not yet encoded; null where there is nothing that could be written. */
  format: (value: T) => string | null;
  /** The value in words that follow "The map shows". */
  describe: (value: T) => string;
}
