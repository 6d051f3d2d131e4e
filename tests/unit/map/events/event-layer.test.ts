import { describe, expect, test } from 'vitest';
import { EXACT_MOST, prepareEvents } from '../../../../src/map/events/event-data.ts';
import { EventLayer } from '../../../../src/map/events/event-layer.ts';
import { INSTANCE_WORDS } from '../../../../src/map/events/instance.ts';
import { ALL, columnsOf, row } from './columns.ts';
import { fakeGl, fakeMap, INPUT, noDigits } from './fake-gl.ts';

const LOOK = {
  palette: { clash: '#7d868c', againstCivilians: '#2f383e', land: '#f7f5f0', ink: '#1d2327' },
  opacity: 1,
  visible: true,
};
/** One event on each of the days 0 to 9, each at a point of its own. */
const FEW = columnsOf(
  Array.from({ length: 10 }, (_, day) => row({ lng: 96 + day / 10, start: day, end: day })),
);
/** More than are summed, all on day 0 but the last. */
const MANY = columnsOf(
  Array.from({ length: EXACT_MOST + 1 }, (_, i) => {
    const day = i === EXACT_MOST ? 5 : 0;
    return row({ start: day, end: day });
  }),
);

function started(columns = FEW) {
  const layer = new EventLayer(noDigits);
  const fake = fakeGl();
  const { map, state } = fakeMap();
  layer.setEvents(prepareEvents(columns));
  layer.setLook(LOOK);
  layer.onAdd(map, fake.gl);
  const frame = () => {
    fake.forget();
    // The context is no WebGL2RenderingContext outside a browser, and is used as one.
    layer.render(fake.gl, INPUT);
    const uniform = fake.of('uniform2i').filter(([name]) => name === 'u_window');
    return {
      window: uniform.map(([, from, until]) => [from, until]),
      drawn: fake.of('drawArraysInstanced').map(([, , , count]) => count),
      points: fake.of('drawArrays').map(([, , count]) => count),
      written: fake.of('bufferData').map(([, data]) => (data as Int32Array).length),
    };
  };
  /** Adds the layer once more, as a new style does, also after a lost context. */
  const addAgain = () => layer.onAdd(map, fake.gl);
  return { layer, frame, addAgain, map: state };
}

describe('a frame', () => {
  test('shows the newest window only, however many came since the last one', () => {
    const { layer, frame } = started();
    for (const until of [3, 9, 1, 6]) layer.setWindow(until - 1, until, ALL);
    expect(frame().window).toEqual([[5, 6]]);
    layer.setWindow(2, 4, ALL);
    expect(frame().window).toEqual([[2, 4]]);
    expect(frame().window).toEqual([[2, 4]]);
  });

  test('draws the sums of the window that its uniforms name', () => {
    const { layer, frame } = started();
    layer.setWindow(0, 8, ALL);
    frame();
    layer.setWindow(2, 4, ALL);
    const { drawn, written } = frame();
    expect(drawn).toEqual([3]);
    expect(written[0]).toBe(3 * INSTANCE_WORDS);
  });

  test('that shows what the last one did uploads nothing', () => {
    const { layer, frame } = started();
    layer.setWindow(2, 4, ALL);
    frame();
    expect(frame().written).toEqual([]);
  });

  test('draws nothing before there is a window, and nothing while the layer is off', () => {
    const { layer, frame } = started();
    expect(frame().drawn).toEqual([]);
    layer.setWindow(2, 4, ALL);
    layer.setLook({ ...LOOK, visible: false });
    expect(frame().drawn).toEqual([]);
  });
});

test('no events at all draw nothing and answer no click', () => {
  const { layer, frame } = started(columnsOf([]));
  layer.setWindow(0, 9, ALL);
  expect(frame().drawn).toEqual([]);
  expect(layer.pick(300, 256, 600)).toEqual([]);
});

describe('more events than are summed', () => {
  test('are uploaded once: a step of the clock writes uniforms and draws a part', () => {
    const { layer, frame } = started(MANY);
    layer.setWindow(0, 9, ALL);
    expect(frame().points).toEqual([EXACT_MOST + 1]);
    layer.setWindow(5, 9, ALL);
    expect(frame()).toEqual({ window: [[5, 9]], drawn: [], points: [1], written: [] });
  });

  test('take the place of few, and the other way round', () => {
    const { layer, frame } = started(FEW);
    layer.setWindow(0, 9, ALL);
    expect(frame()).toMatchObject({ drawn: [10], points: [] });
    layer.setEvents(prepareEvents(MANY));
    expect(frame()).toMatchObject({ drawn: [], points: [EXACT_MOST + 1] });
    layer.setEvents(prepareEvents(FEW));
    expect(frame()).toMatchObject({ drawn: [10], points: [] });
  });

  test('write one byte each when a filter changes', () => {
    const { layer, frame } = started(MANY);
    layer.setWindow(0, 9, ALL);
    frame();
    layer.setWindow(0, 9, { ...ALL, minDeaths: 2 });
    expect(frame().written).toEqual([EXACT_MOST + 1]);
  });
});

describe('the layer', () => {
  test('asks for a frame whenever something changes', () => {
    const { layer, map } = started();
    const before = map.repaints;
    layer.setWindow(2, 4, ALL);
    expect(map.repaints).toBe(before + 1);
  });

  test('uploads everything again after a lost context', () => {
    const { layer, frame, addAgain } = started(MANY);
    layer.setWindow(0, 9, ALL);
    const first = frame().written;
    addAgain();
    expect(frame().written).toEqual(first);
    expect(first[0]).toBe((EXACT_MOST + 1) * INSTANCE_WORDS);
  });

  test('answers clicks for the window that was set last, before it is drawn', () => {
    const { layer, frame } = started();
    layer.setWindow(0, 9, ALL);
    frame();
    // The whole world is 600 px wide: all ten stand within a pixel.
    const [x, y] = [(600 * (97 + 180)) / 360, 256];
    expect(layer.pick(x, y, 5)).toHaveLength(10);
    layer.setWindow(3, 4, ALL);
    expect([...layer.pick(x, y, 5)].sort()).toEqual([3, 4]);
  });
});
