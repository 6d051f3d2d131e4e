import { describe, expect, test, vi } from 'vitest';
import { dayOf } from '../../../src/domain/time/day.ts';
import { defaultView } from '../../../src/state/codec.ts';
import { connectHash } from '../../../src/state/hash-sync.ts';
import { createViewStore } from '../../../src/state/store.ts';
import { CONTEXT } from './context.ts';
import { fakeBrowser } from './fake-browser.ts';

function connect(hash = '') {
  const browser = fakeBrowser(hash);
  const store = createViewStore(defaultView(CONTEXT), CONTEXT);
  const onNotices = vi.fn();
  const disconnect = connectHash(store, { ...browser.port, context: CONTEXT, onNotices });
  return { browser, store, onNotices, disconnect, ...store.getState(), now: store.getState };
}

const JADE = { kind: 'mines', id: 'jade-tract' } as const;

describe('the address', () => {
  test('is read at the start, with its notices, and not written', () => {
    const { browser, now, onNotices } = connect('#date=2024-10-20&lang=!');
    expect(now().date).toBe(dayOf(2024, 10, 20));
    expect(onNotices.mock.lastCall?.[0]).toMatchObject([{ key: 'lang' }]);
    expect(browser.calls).toEqual([]);
  });

  test('follows the store at once, then at most once in 300 ms, and ends at the last state', () => {
    const { browser, setDate } = connect();
    for (let day = 1; day <= 20; day++) {
      setDate(dayOf(2024, 1, day));
      browser.pass(50);
    }
    browser.pass(300);
    expect(browser.calls).toEqual([
      'replace date=2024-01-01',
      'replace date=2024-01-06',
      'replace date=2024-01-12',
      'replace date=2024-01-18',
      'replace date=2024-01-20',
    ]);
  });

  test('gets an entry of its own for a selected feature, so that Back closes its panel', () => {
    const { browser, select, now, store } = connect('#date=2024-01-01');
    select(JADE);
    expect(browser.calls).toEqual(['push date=2024-01-01&id=mines/jade-tract']);
    const heard = vi.fn();
    store.subscribe(heard);
    browser.back();
    expect(now().selection).toBeNull();
    expect(heard).toHaveBeenCalledOnce();
    expect(browser.calls).toHaveLength(1);
  });

  test('gets a new entry from feature to feature, none for the ground or for closing', () => {
    const { browser, select } = connect();
    select(JADE);
    select({ kind: 'places', id: 'hpakant' });
    select({ kind: 'ground', lat: 25, lng: 97 });
    browser.pass(300);
    select(null);
    browser.pass(300);
    expect(browser.calls).toEqual([
      'push id=mines/jade-tract',
      'push id=places/hpakant',
      'replace id=ground/25,97',
      'replace ',
    ]);
  });

  test('keeps the last move in the entry that Back returns to', () => {
    const { browser, setDate, select, now } = connect();
    setDate(dayOf(2024, 1, 1));
    setDate(dayOf(2024, 1, 2));
    select(JADE);
    expect(browser.entries).toEqual(['#date=2024-01-02', '#date=2024-01-02&id=mines/jade-tract']);
    expect(browser.hasTimer()).toBe(false);
    browser.back();
    expect(now()).toMatchObject({ date: dayOf(2024, 1, 2), selection: null });
  });

  test('does not hear its own echo', () => {
    const { browser, setDate, onNotices } = connect();
    setDate(dayOf(2024, 1, 1));
    setDate(dayOf(2024, 1, 2));
    browser.notify();
    expect(onNotices).toHaveBeenCalledOnce();
    browser.pass(300);
    expect(browser.calls.at(-1)).toBe('replace date=2024-01-02');
  });

  test('is believed over a write that is still to come', () => {
    const { browser, setDate, now } = connect();
    setDate(dayOf(2024, 1, 1));
    setDate(dayOf(2024, 1, 2));
    browser.type('#date=2020-05-05&commodity=');
    browser.pass(1000);
    expect(now().date).toBe(dayOf(2020, 5, 5));
    expect(browser.hash()).toBe('#date=2020-05-05&commodity=');
    expect(browser.calls).toEqual(['replace date=2024-01-01']);
  });

  test('stays as the reader wrote it until the view changes', () => {
    const { browser, now } = connect();
    browser.type('#id=mines/ree-pangwa&layers=territory,places,mines,crossings');
    expect(now().selection).toEqual({ kind: 'mines', id: 'ree-pangwar' });
    browser.pass(1000);
    expect(browser.calls).toEqual([]);
  });

  test('is not written again where the view has come back to what it says', () => {
    const { browser, setDate } = connect();
    for (const day of [1, 2, 1]) setDate(dayOf(2024, 1, day));
    browser.pass(1000);
    expect(browser.calls).toEqual(['replace date=2024-01-01']);
  });

  test('is read whole: what the new link leaves out returns to its default', () => {
    const { browser, now } = connect('#date=2024-10-20&actor=kia&map=8/25/97');
    browser.type('#actor=sna');
    expect(now()).toMatchObject({ date: CONTEXT.newsUntil, actor: ['sna'], camera: null });
  });

  test('gets its link back after a jump to an anchor inside the page', () => {
    const { browser, now } = connect('#date=2024-10-20');
    browser.type('#main');
    expect(now().date).toBe(dayOf(2024, 10, 20));
    expect(browser.hash()).toBe('#date=2024-10-20');
  });

  test('is written if somebody changes the view as soon as it was read', () => {
    const { browser, store, setLang } = connect();
    store.subscribe((state, before) => {
      if (state.date !== before.date) setLang('my');
    });
    browser.type('#date=2020-05-05');
    expect(browser.hash()).toBe('#date=2020-05-05&lang=my');
  });

  test('may refuse to be written; the next change tries again', () => {
    const { browser, setDate } = connect();
    browser.refuses = true;
    expect(() => setDate(dayOf(2024, 1, 1))).not.toThrow();
    browser.refuses = false;
    browser.pass(300);
    setDate(dayOf(2024, 1, 2));
    expect(browser.hash()).toBe('#date=2024-01-02');
  });

  test('and the store are strangers once disconnected', () => {
    const { browser, setDate, disconnect } = connect();
    setDate(dayOf(2024, 1, 1));
    setDate(dayOf(2024, 1, 2));
    disconnect();
    setDate(dayOf(2024, 1, 3));
    browser.pass(1000);
    expect(browser.calls).toEqual(['replace date=2024-01-01']);
    expect(browser.listeners.size).toBe(0);
  });
});
