import fc from 'fast-check';
import KDBush from 'kdbush';
import { expect, test } from 'vitest';
import { eventRadius } from '../../../../src/layers/events/radius.ts';
import { prepareEvents } from '../../../../src/map/events/event-data.ts';
import { pickEvents } from '../../../../src/map/events/pick-events.ts';
import { distanceFrom, groundAt, type Screen } from '../../../../src/map/events/screen.ts';
import { tonesOf } from '../../../../src/map/events/tones.ts';
import { mercator } from '../../../../src/map/mercator.ts';
import {
  ALL,
  anyFilters,
  anyRows,
  anyWindow,
  columnsOf,
  type EventRow,
  isRowShown,
  row,
} from './columns.ts';

const MIDDLE = mercator(97.4, 25.4);

/** A map of 800 × 600 that looks at Myitkyina, turned and tilted so that nothing is parallel to its edges. */
const SCREEN: Screen = (() => {
  const scale = 512 * 2 ** 7;
  const [sx, sy] = [(2 * scale) / 800, (-2 * scale) / 600];
  const [cos, sin] = [Math.cos(0.4), Math.sin(0.4)];
  const [a, b, c, d] = [sx * cos, sy * sin, -sx * sin, sy * cos * 0.8];
  const w = -30;
  const [x, y] = MIDDLE;
  const matrix = [a, b, 0, 0, c, d, 0, w, 0, 0, 1, 0];
  return {
    width: 800,
    height: 600,
    matrix: Float64Array.of(...matrix, -a * x - c * y, -b * x - d * y, 0, 1 - w * y),
  };
})();

function pick(
  rows: readonly EventRow[],
  [x, y]: readonly [number, number],
  reach: number,
  { window = { from: -1000, until: 1000 }, filters = ALL, limit = Number.POSITIVE_INFINITY } = {},
): number[] {
  const data = prepareEvents(columnsOf(rows));
  const drawn = {
    ...window,
    data,
    index: KDBush.from(data.index),
    tones: tonesOf(data, filters),
    radius: (i: number) => eventRadius(data.deaths[i] ?? 0),
    screen: SCREEN,
  };
  return pickEvents(drawn, x, y, reach, limit);
}

/** Where the matrix puts a row, written out plainly. */
function whereIs({ lng, lat }: EventRow): [number, number] {
  const point = [...mercator(lng, lat), 0, 1];
  const [cx, cy, , w] = [0, 1, 2, 3].map((r) =>
    point.reduce((sum, value, c) => sum + value * (SCREEN.matrix[4 * c + r] ?? 0), 0),
  ) as [number, number, number, number];
  return [((cx / w + 1) / 2) * SCREEN.width, ((1 - cy / w) / 2) * SCREEN.height];
}

test('a point of the ground is found under the point of the screen it is drawn at', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }), (x, y) => {
      const [gx, gy] = groundAt(SCREEN, x, y);
      const grid = { x: gx, y: gy, quantum: 1 };
      expect(distanceFrom(SCREEN, grid, x, y)(0, 0)).toBeLessThan(1e-4);
    }),
  );
});

test('a click finds what is drawn there and nothing else, nearest first', () => {
  const anyClick = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }));
  fc.assert(
    fc.property(
      anyRows,
      anyWindow,
      anyFilters,
      anyClick,
      fc.constantFrom(5, 16, 60),
      (rows, window, filters, click, reach) => {
        const distance = (each: EventRow) => {
          const [x, y] = whereIs(each);
          return Math.hypot(x - click[0], y - click[1]);
        };
        // What lies on the very edge of the reach may round to either side.
        const slack = (each: EventRow) =>
          Math.abs(distance(each) - reach - eventRadius(each.deaths));
        fc.pre(rows.every((each) => slack(each) > 1e-3));
        const expected = rows.flatMap((each, i) =>
          isRowShown(each, window, filters) && distance(each) <= reach + eventRadius(each.deaths)
            ? [i]
            : [],
        );
        const found = pick(rows, click, reach, { window, filters });
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
        const distances = found.map((i) => Math.round(distance(rows[i] as EventRow) * 100));
        expect(distances).toEqual([...distances].sort((a, b) => a - b));
      },
    ),
  );
});

test('the symbol answers up to its edge, not its middle only', () => {
  const large = row({ deaths: 50 });
  const [x, y] = whereIs(large);
  const edge = eventRadius(50) + 5;
  expect(pick([large], [x + edge - 0.5, y], 5)).toEqual([0]);
  expect(pick([large], [x + edge + 0.5, y], 5)).toEqual([]);
});

test('a crowd of more events than are looked through one by one is found by the index alike', () => {
  const crowd = Array.from({ length: 50_001 }, (_, i) => row({ lng: 96 + i / 50_000 }));
  const last = row({ lng: 97.5 });
  const rows = [...crowd, last];
  const [x, y] = whereIs(last);
  expect(pick(rows, [x + 1, y], 0)).toEqual([50_001]);
  const [cx, cy] = whereIs(crowd[20_000] as EventRow);
  expect(pick(rows, [cx, cy], 5, { limit: 3 })).toEqual([20_000, 19_999, 20_001]);
});

test('as many as asked for are given, the nearest', () => {
  const rows = [row({ lng: 97.41 }), row({ lng: 97.4 }), row({ lng: 97.42 })];
  expect(pick(rows, whereIs(rows[1] as EventRow), 40, { limit: 2 })).toEqual([1, 0]);
});
