import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addMonths, dayOf } from '../../../src/domain/time/day.ts';
import { formatLink, parseLink } from '../../../src/state/codec.ts';
import { createViewStore, viewOf } from '../../../src/state/store.ts';
import { DRAW_ORDER } from '../../../src/state/view.ts';
import { linkLike, view } from './arbitraries.ts';
import { CONTEXT } from './context.ts';

function start(link = '') {
  const store = createViewStore(parseLink(link, CONTEXT).view, CONTEXT);
  return { store, ...store.getState(), now: () => viewOf(store.getState()) };
}

describe('the clock', () => {
  test('stays inside its first and last day', () => {
    const { setDate, stepDate, now } = start();
    setDate(dayOf(2040, 1, 1));
    expect(now().date).toBe(CONTEXT.clock[1]);
    setDate(dayOf(1990, 1, 1));
    expect(now().date).toBe(CONTEXT.clock[0]);
    stepDate('year', -1);
    expect(now().date).toBe(CONTEXT.clock[0]);
    setDate(Number.NaN);
    expect(now().date).toBe(CONTEXT.clock[0]);
  });

  test('steps by days, calendar months and years', () => {
    const { stepDate, now } = start('#date=2024-01-31');
    stepDate('month', 1);
    expect(now().date).toBe(dayOf(2024, 2, 29));
    stepDate('year', 1);
    expect(now().date).toBe(dayOf(2025, 2, 28));
    stepDate('day', -28);
    expect(now().date).toBe(dayOf(2025, 1, 31));
  });

  test('leaves a fixed start of the window where it is, until it comes before it and takes it along', () => {
    const { setDate, stepDate, now } = start('#from=2024-01-01&date=2024-01-31');
    stepDate('day', 10);
    expect(now().from).toBe(dayOf(2024, 1, 1));
    setDate(dayOf(2023, 6, 1));
    expect(now()).toMatchObject({ date: dayOf(2023, 6, 1), from: dayOf(2023, 6, 1) });
    setDate(dayOf(2023, 7, 1));
    expect(now().from).toBe(dayOf(2023, 6, 1));
  });

  test('keeps a window that goes with it, whatever it becomes', () => {
    for (const from of ['-90d', 'start'] as const) {
      const { setDate, now } = start(`#from=${from}&date=2024-01-31`);
      setDate(dayOf(2009, 1, 5));
      expect(now()).toMatchObject({ date: dayOf(2009, 1, 5), from });
    }
  });

  test('is pushed along by a start of the window that is set after it', () => {
    const { setWindow, now } = start('#date=2024-01-31');
    setWindow(dayOf(2024, 6, 1));
    expect(now()).toMatchObject({ date: dayOf(2024, 6, 1), from: dayOf(2024, 6, 1) });
    setWindow(dayOf(2041, 6, 1));
    expect(now()).toMatchObject({ date: CONTEXT.clock[1], from: CONTEXT.clock[1] });
  });

  test('keeps the start of a window inside the clock, and drops one after it that a view brings along', () => {
    const { setWindow, replace, now } = start('#date=2024-01-31');
    setWindow(dayOf(1999, 1, 1));
    expect(now().from).toBe(CONTEXT.clock[0]);
    setWindow(Number.NaN);
    expect(now().from).toBe(CONTEXT.clock[0]);
    replace({ date: addMonths(now().date, -1), from: now().date });
    expect(now().from).toBeNull();
    setWindow(null);
    expect(now().from).toBeNull();
  });
});

describe('the own area', () => {
  test('is a township or a shape; what no link can hold becomes the whole state', () => {
    const { setArea, now } = start('');
    setArea('MMR001009');
    expect(now().area).toBe('MMR001009');
    setArea('p:4m_F45xB4rBoGsJofriBwM');
    expect(now().area).toBe('p:4m_F45xB4rBoGsJofriBwM');
    setArea('Hpakant');
    expect(now().area).toBeNull();
  });
});

describe('the layers', () => {
  test('go on in draw order and off again', () => {
    const { toggleLayer, now } = start('#layers=');
    for (const id of ['crossings', 'territory', 'mines', 'areas'] as const) toggleLayer(id);
    expect(now().layers.map(({ id }) => id)).toEqual(['territory', 'areas', 'mines', 'crossings']);
    toggleLayer('areas');
    toggleLayer('mines', true);
    toggleLayer('routes', false);
    expect(now().layers.map(({ id }) => id)).toEqual(['territory', 'mines', 'crossings']);
  });

  test('go on above those they are drawn over, in a list that was reordered too', () => {
    const { toggleLayer, now } = start('#layers=territory,crossings,places');
    toggleLayer('mines');
    expect(now().layers.map(({ id }) => id)).toEqual(['territory', 'crossings', 'places', 'mines']);
  });

  test('have an opacity of 0 to 100 percent, in whole numbers', () => {
    const { setOpacity, now } = start('#layers=territory,mines');
    setOpacity('territory', -5);
    setOpacity('mines', 250);
    setOpacity('routes', 50);
    expect(now().layers).toEqual([
      { id: 'territory', opacity: 0 },
      { id: 'mines', opacity: 100 },
    ]);
    setOpacity('mines', 33.4);
    setOpacity('territory', Number.NaN);
    expect(now().layers.map(({ opacity }) => opacity)).toEqual([0, 33]);
  });

  test('move up and down as far as there is room', () => {
    const { moveLayer, now } = start('#layers=territory,places,mines');
    moveLayer('territory', 1);
    expect(now().layers.map(({ id }) => id)).toEqual(['places', 'territory', 'mines']);
    moveLayer('mines', -3);
    expect(now().layers.map(({ id }) => id)).toEqual(['mines', 'places', 'territory']);
    moveLayer('routes', 1);
    expect(now().layers).toHaveLength(3);
  });

  test('never stand twice, whatever is toggled and moved', () => {
    const step = fc.tuple(fc.constantFrom(...DRAW_ORDER), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { toggleLayer, moveLayer, now } = start();
        for (const [id, by] of steps) by % 2 ? moveLayer(id, by) : toggleLayer(id);
        const ids = now().layers.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('the store', () => {
  test('tells nobody of a camera that its link could not tell from the present one (I5)', () => {
    const { store, setCamera, now } = start('#map=8.25/25.38/97.39');
    const heard = vi.fn();
    store.subscribe(heard);
    setCamera({ zoom: 8.2512, lat: 25.38004, lng: 97.38996, bearing: 0.01, pitch: 0 });
    setCamera({ zoom: Number.NaN, lat: 1, lng: 1, bearing: 0, pitch: 0 });
    expect(heard).not.toHaveBeenCalled();
    setCamera({ zoom: 8.26, lat: 25.38, lng: 457.39, bearing: 0, pitch: 0 });
    expect(heard).toHaveBeenCalledOnce();
    expect(now().camera).toEqual({ zoom: 8.26, lat: 25.38, lng: 97.39, bearing: 0, pitch: 0 });
    setCamera(null);
    expect(now().camera).toBeNull();
  });

  test('tells of the fields that changed and of no other, although a whole view is put in', () => {
    const { store, replace, now } = start('#layers=mines&actor=kia');
    const told = vi.fn();
    store.subscribe(told);
    const before = store.getState();
    replace(structuredClone({ ...now(), date: dayOf(2020, 1, 1) }));
    expect(told).toHaveBeenCalledOnce();
    expect(store.getState().layers).toBe(before.layers);
    expect(store.getState().date).toBe(dayOf(2020, 1, 1));
  });

  test('filters, selects, compares and changes the language', () => {
    const { replace, setConfidence, select, setCompare, setLang, now } = start();
    replace({ commodity: ['jade', 'gold', 'jade', 'tin'], actor: ['kia', 'nobody'] });
    setConfidence('high');
    select({ kind: 'mines', id: 'ree-pangwa' });
    setCompare(dayOf(2050, 1, 1));
    setLang('my');
    setLang('not a tag');
    expect(now()).toMatchObject({
      commodity: ['jade', 'gold'],
      actor: ['kia'],
      confidence: 'high',
      selection: { kind: 'mines', id: 'ree-pangwar' },
      compare: CONTEXT.clock[1],
      lang: 'my',
    });
    select({ kind: 'ground', lat: 25.123456, lng: 97.5 });
    expect(now().selection).toEqual({ kind: 'ground', lat: 25.1235, lng: 97.5 });
    select(null);
    setCompare(null);
    expect(now()).toMatchObject({ selection: null, compare: null });
  });

  test('holds exactly what its link says, whatever is put in', () => {
    const partial = fc.oneof(
      view,
      linkLike.map((text) => parseLink(text, CONTEXT).view),
    );
    fc.assert(
      fc.property(partial, partial, (first, second) => {
        const store = createViewStore(first, CONTEXT);
        store.getState().replace(second);
        const held = viewOf(store.getState());
        expect(parseLink(formatLink(held, CONTEXT), CONTEXT).view).toStrictEqual(held);
        expect(formatLink(held, CONTEXT)).toBe(formatLink(second, CONTEXT));
      }),
    );
  });
});
