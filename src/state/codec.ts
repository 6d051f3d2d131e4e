import { formatDay } from '../domain/time/day.ts';
import { CODECS, FIELD_OF_KEY, FIELDS, type Field } from './codec-keys/table.ts';
import { encodePair, type Pair, splitFragment } from './fragment.ts';
import { type LinkContext, shortHash } from './link-context.ts';
import { clip, type LinkNotice } from './notice.ts';
import type { View } from './view.ts';

/** Characters of unknown keys that are carried along, as written: enough for any sane link, not for a flood. */
const UNKNOWN_MAX = 2000;

/** Fields a link that leaves the page always states, so that no later default changes its meaning. */
const ALWAYS: ReadonlySet<Field> = new Set<Field>(['camera', 'date', 'layers', 'lang', 'data']);

/** The view of the empty link. */
export function defaultView(context: LinkContext): View {
  const view: Partial<View> = { unknown: [] };
  for (const field of FIELDS) setInitial(view, field, context);
  return view as View;
}

function setInitial<F extends Field>(view: Partial<View>, field: F, context: LinkContext): void {
  view[field] = CODECS[field].initial(context);
}

/**
 * Reads a link, with or without `#`; any text is accepted and nothing throws.
 * A value that is not understood is replaced by its default and named in a notice.
 */
export function parseLink(
  text: string,
  context: LinkContext,
): { view: View; notices: LinkNotice[] } {
  const view = defaultView(context);
  const notices: LinkNotice[] = [];
  const values = new Map<Field, string>();
  const repeated = new Map<Field, string>();
  const unknown: Pair[] = [];
  for (const pair of splitFragment(text)) {
    const field = FIELD_OF_KEY.get(pair[0]);
    if (field === undefined) unknown.push(pair);
    else if (values.has(field)) repeated.set(field, pair[1]);
    else values.set(field, pair[1]);
  }
  for (const [field, value] of values) readField(view, field, value, context, notices);
  checkWindow(view, notices);
  for (const [field, value] of repeated) {
    const found = clip(value);
    notices.push({ ...about(view, field), kind: 'repeated', found, expected: 'one value' });
  }
  keepUnknown(view, unknown, notices);
  return { view, notices };
}

/** The key of a field and, in words, what the view has for it. */
function about<F extends Field>(view: View, field: F): Pick<LinkNotice, 'key' | 'used'> {
  return { key: CODECS[field].key, used: CODECS[field].describe(view[field]) };
}

function readField<F extends Field>(
  view: View,
  field: F,
  text: string,
  context: LinkContext,
  notices: LinkNotice[],
): void {
  const reading = CODECS[field].parse(text, context);
  if ('value' in reading) view[field] = reading.value;
  const trouble =
    'value' in reading
      ? reading.trouble
      : { kind: 'bad' as const, found: clip(text), expected: reading.expected };
  if (trouble !== undefined) notices.push({ ...about(view, field), ...trouble });
}

/** Drops a window that would end before it starts. Runs after all keys are read: they come in any order. */
function checkWindow(view: View, notices: LinkNotice[]): void {
  if (typeof view.from !== 'number' || view.from <= view.date) return;
  const found = formatDay(view.from);
  const expected = `a day not after ${formatDay(view.date)}`;
  view.from = null;
  const earlier = notices.findIndex(({ key }) => key === CODECS.from.key);
  if (earlier >= 0) notices.splice(earlier, 1);
  notices.push({ ...about(view, 'from'), kind: 'bad', found, expected });
}

function keepUnknown(view: View, pairs: Pair[], notices: LinkNotice[]): void {
  let room = UNKNOWN_MAX;
  for (const pair of pairs) {
    room -= encodePair(pair).length + 1;
    if (room < 0) {
      const expected = `at most ${UNKNOWN_MAX} characters of unknown keys`;
      const [key, found] = [clip(pair[0]), clip(pair[1])];
      notices.push({ kind: 'cut', key, found, expected, used: 'the keys before it' });
      return;
    }
    view.unknown.push(pair);
  }
}

/** How a link is written. */
export interface FormatOptions {
  /** Write `map`, `date`, `layers`, `lang` and `data` always, as shared, embedded and exported links do. */
  full?: boolean;
}

/**
 * Writes a view as a link without `#`; defaults are left out.
 * A full link names the data at hand, not the data an older link was written with.
 * Without a map nobody knows what is in view: a full link of a null camera has no `map`.
 */
export function formatLink(view: View, context: LinkContext, options: FormatOptions = {}): string {
  const full = options.full === true;
  const written = full ? { ...view, data: shortHash(context) ?? view.data } : view;
  const pairs = FIELDS.flatMap((field) =>
    writeField(written, field, context, full && ALWAYS.has(field)),
  );
  return [...pairs, ...view.unknown].map(encodePair).join('&');
}

function writeField<F extends Field>(
  view: View,
  field: F,
  context: LinkContext,
  always: boolean,
): Pair[] {
  const codec = CODECS[field];
  const text = codec.format(view[field]);
  if (text === null) return [];
  return always || text !== codec.format(codec.initial(context)) ? [[codec.key, text]] : [];
}
