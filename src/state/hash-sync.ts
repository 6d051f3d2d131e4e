import { formatLink, parseLink } from './codec.ts';
import { isLink } from './fragment.ts';
import type { LinkContext } from './link-context.ts';
import type { LinkNotice } from './notice.ts';
import type { ViewStore } from './store.ts';
import type { View } from './view.ts';

/** The browser as far as the hash needs it; links are passed without `#`. */
export interface HashPort {
  /** The fragment of the address, with or without `#`. */
  read: () => string;
  /** Writes over the present entry of the history. May throw: browsers limit how often. */
  replace: (link: string) => void;
  /** Adds an entry to the history. May throw. */
  push: (link: string) => void;
  /** Calls back after `hashchange` and `popstate`; returns a function that ends it. */
  onHashChange: (listener: () => void) => () => void;
  /** Milliseconds of a clock that only goes forward. */
  now: () => number;
  /** Runs something once after a delay in milliseconds; returns a function that calls it off. */
  schedule: (run: () => void, delayMs: number) => () => void;
}

export interface HashSync extends HashPort {
  context: LinkContext;
  /** Called for every link that is read, with none where it was clean. */
  onNotices?: (notices: LinkNotice[]) => void;
}

/** Safari throws from the 101st `replaceState` within 30 s on. */
const WRITE_INTERVAL_MS = 300;

/**
 * Makes the hash a view of the store (invariant I1): read at once and whenever the reader changes it, written
 * after changes of the store, at most once per 300 ms. A newly selected feature makes an entry of its own in
 * the history, so that Back closes its panel. Returns a function that ends it.
 */
export function connectHash(store: ViewStore, sync: HashSync): () => void {
  const { context } = sync;
  /** What the address is known to say: reading it again is an echo (I5). */
  let known: string | null = null;
  let reading = false;
  let lastWrite = Number.NEGATIVE_INFINITY;
  let callOff: (() => void) | null = null;

  const link = (view: View) => formatLink(view, context);

  const dropPending = () => {
    callOff?.();
    callOff = null;
  };
  const write = (how: 'replace' | 'push', text: string) => {
    dropPending();
    if (text === known) return;
    lastWrite = sync.now();
    try {
      sync[how](text);
      known = text;
    } catch {
      // The browser refused; the next change writes the whole view again.
    }
  };
  const writeSoon = () => {
    if (callOff !== null) return;
    const wait = lastWrite + WRITE_INTERVAL_MS - sync.now();
    const run = () => write('replace', link(store.getState()));
    if (wait <= 0) run();
    else callOff = sync.schedule(run, wait);
  };
  const readHash = () => {
    const text = sync.read().replace(/^#/, '');
    if (text === known) return;
    known = text;
    // An anchor inside the page says nothing about the view; the address gets its link back.
    if (!isLink(text)) return write('replace', link(store.getState()));
    dropPending();
    const { view, notices } = parseLink(text, context);
    reading = true;
    try {
      store.getState().replace(view);
    } finally {
      reading = false;
    }
    sync.onNotices?.(notices);
    // Somebody who heard of the new view may have changed it at once.
    if (link(store.getState()) !== link(view)) writeSoon();
  };

  readHash();
  const stopStore = store.subscribe((state, before) => {
    if (reading) return;
    if (!selectsFeature(state, before)) return writeSoon();
    // The entry that Back returns to has to say what was seen before, down to the last move.
    if (callOff !== null) write('replace', link(before));
    write('push', link(state));
  });
  const stopHash = sync.onHashChange(readHash);
  return () => {
    dropPending();
    stopStore();
    stopHash();
  };
}

function selectsFeature({ selection }: View, before: View): boolean {
  if (selection === null || selection.kind === 'ground') return false;
  return JSON.stringify(selection) !== JSON.stringify(before.selection);
}
