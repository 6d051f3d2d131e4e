import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellAt,
  type FixedGrid,
  fixedGrid,
  pointOf,
} from '../../../../src/map/events/fixed-grid.ts';
import { frameOf } from '../../../../src/map/events/frame.ts';
import { mercator } from '../../../../src/map/mercator.ts';

/** Kachin and its neighbourhood, `[west, south, east, north]`. */
const BBOX = [94, 22, 101, 30] as const;
const ZOOM = 20;
const WORLD_PX = 512 * 2 ** ZOOM;
const SCREEN = { width: 1280, height: 800 };

const corners = [mercator(BBOX[0], BBOX[3]), mercator(BBOX[2], BBOX[1])] as const;
const grid = fixedGrid(
  corners.map(([x]) => x),
  corners.map(([, y]) => y),
);

/** The matrix of a map that looks straight down at a point, in doubles. */
function matrixAt([x, y]: readonly [number, number]): Float64Array {
  const [sx, sy] = [(2 * WORLD_PX) / SCREEN.width, (-2 * WORLD_PX) / SCREEN.height];
  return Float64Array.of(sx, 0, 0, 0, 0, sy, 0, 0, 0, 0, 1, 0, -sx * x, -sy * y, 0, 1);
}

/** What the vertex shader computes, every intermediate rounded to 32 bits; pixels from the middle. */
function drawnAt(
  of: FixedGrid,
  point: readonly [number, number],
  middle: readonly [number, number],
): [number, number] {
  const look = {
    palette: { clash: '#000000', againstCivilians: '#000000', land: '#000000', ink: '#000000' },
    opacity: 1,
    visible: true,
  };
  const screen = { matrix: matrixAt(middle), ...SCREEN };
  const { matrix, centre, quantum } = frameOf(
    of,
    screen,
    middle,
    ZOOM,
    1,
    { from: 0, until: 0 },
    look,
  );
  const cell = cellAt(of, ...point);
  const f = Math.fround;
  const [dx, dy] = [0, 1].map((axis) => {
    const difference = ((cell[axis] ?? 0) - (centre[axis] ?? 0)) | 0;
    return f(f(difference) * f(quantum));
  }) as [number, number];
  const clip = (row: number) =>
    f(f(f((matrix[row] ?? 0) * dx) + f((matrix[4 + row] ?? 0) * dy)) + (matrix[12 + row] ?? 0));
  return [(clip(0) * SCREEN.width) / 2, (-clip(1) * SCREEN.height) / 2];
}

const anyPlace = fc.tuple(
  fc.double({ min: BBOX[0], max: BBOX[2], noNaN: true }),
  fc.double({ min: BBOX[1], max: BBOX[3], noNaN: true }),
);
const anyPx = fc.integer({ min: -700, max: 700 });

describe('positions at zoom 20', () => {
  test('are drawn within a tenth of a pixel anywhere on the screen', () => {
    fc.assert(
      fc.property(anyPlace, anyPx, anyPx, ([lng, lat], px, py) => {
        const point = mercator(lng, lat);
        const middle: [number, number] = [point[0] - px / WORLD_PX, point[1] - py / WORLD_PX];
        const [x, y] = drawnAt(grid, point, middle);
        expect(Math.hypot(x - px, y - py)).toBeLessThan(0.1);
      }),
    );
  });

  test('would be off by more as 32-bit floats from one origin', () => {
    const point = mercator(100.93, 22.07);
    const offset = [point[0] - grid.x, point[1] - grid.y] as const;
    const lost = offset.map((value) => Math.abs(Math.fround(value) - value) * WORLD_PX);
    expect(Math.max(...lost)).toBeGreaterThan(0.1);
  });
});

describe('the grid', () => {
  test('gives back every point of its extent to half a cell', () => {
    fc.assert(
      fc.property(anyPlace, ([lng, lat]) => {
        const [x, y] = mercator(lng, lat);
        const back = pointOf(grid, ...cellAt(grid, x, y));
        expect(Math.abs(back[0] - x)).toBeLessThanOrEqual(grid.quantum / 2 + 2 ** -52);
        expect(Math.abs(back[1] - y)).toBeLessThanOrEqual(grid.quantum / 2 + 2 ** -52);
      }),
    );
  });

  test('keeps the difference of any two cells in 32 bits, also of points outside', () => {
    const whole = fixedGrid([0, 1], [0, 1]);
    for (const each of [grid, whole]) {
      const difference = cellAt(each, 9, 9)[0] - cellAt(each, -9, -9)[0];
      expect(difference | 0).toBe(difference);
    }
  });

  test('has a finite cell for a single point and for none', () => {
    expect(cellAt(fixedGrid([0.77], [0.43]), 0.77, 0.43)).toEqual([0, 0]);
    expect(fixedGrid([], []).quantum).toBeGreaterThan(0);
  });
});
