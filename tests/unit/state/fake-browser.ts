import type { HashPort } from '../../../src/state/hash-sync.ts';

/** A history and a clock that stand still until a test moves them. */
export function fakeBrowser(hash = '') {
  const entries = [hash];
  const listeners = new Set<() => void>();
  let at = 0;
  let time = 1000;
  let timer: { run: () => void; at: number } | null = null;
  const calls: string[] = [];
  const notify = () => {
    // A browser sends both events for one step of the history.
    for (const listener of [...listeners, ...listeners]) listener();
  };
  const browser = {
    calls,
    entries,
    listeners,
    refuses: false,
    hash: () => entries[at] ?? '',
    hasTimer: () => timer !== null,
    back: () => {
      at -= 1;
      notify();
    },
    type: (text: string) => {
      entries.splice(++at, Number.POSITIVE_INFINITY, text);
      notify();
    },
    notify,
    pass: (ms: number) => {
      time += ms;
      if (timer === null || timer.at > time) return;
      const { run } = timer;
      timer = null;
      run();
    },
  };
  const write = (how: string, link: string) => {
    calls.push(`${how} ${link}`);
    if (browser.refuses) throw new Error('SecurityError');
  };
  const port: HashPort = {
    read: () => browser.hash(),
    replace: (link) => {
      write('replace', link);
      entries[at] = `#${link}`;
    },
    push: (link) => {
      write('push', link);
      entries.splice(++at, Number.POSITIVE_INFINITY, `#${link}`);
    },
    onHashChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => time,
    schedule: (run, delay) => {
      timer = { run, at: time + delay };
      return () => {
        timer = null;
      };
    },
  };
  return Object.assign(browser, { port });
}
