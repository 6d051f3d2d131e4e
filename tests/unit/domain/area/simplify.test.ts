import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossesItself, MOST_CORNERS, ringFault } from '../../../../src/domain/area/ring.ts';
import { simplified } from '../../../../src/domain/area/simplify.ts';
import type { Position } from '../../../../src/domain/schema/place.ts';
import { ring } from './rings.ts';

/** Area in square degrees. */
function size(corners: readonly Position[]): number {
  return Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [nx, ny] = corners[(i + 1) % corners.length] as Position;
      return sum + (x * ny - nx * y) / 2;
    }, 0),
  );
}

/** A circle with a wave on it: many corners, each of which says a little. */
function wave(corners: number): Position[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    const far = 1 + 0.1 * Math.sin(9 * angle);
    return [97 + far * Math.cos(angle), 25.5 + far * Math.sin(angle)];
  });
}

describe('a simplified shape', () => {
  it('is one that a link can hold, and nearly as large', () => {
    const short = simplified(wave(300));
    expect(short.length).toBe(MOST_CORNERS);
    expect(ringFault(short)).toBeNull();
    expect(Math.abs(size(short) / size(wave(300)) - 1)).toBeLessThan(0.03);
  });

  it('does not cross itself where a corner that says little keeps two sides apart', () => {
    // A bowl with a needle that reaches up from its bottom into a small bump of its lid.
    const bowl = (from: number, to: number) =>
      Array.from({ length: 22 }, (_, i): Position => {
        const angle = ((from + ((to - from) * i) / 21) * Math.PI) / 180;
        return [97 + Math.cos(angle), 25 + Math.sin(angle)];
      });
    const lid: Position[] = [
      [96.99, 25],
      [97, 25.01],
      [97.01, 25],
    ];
    const shape = [...lid, ...bowl(-1, -88), [97, 25.005] as Position, ...bowl(-92, -179)];
    expect(crossesItself(shape)).toBe(false);
    expect(ringFault(simplified(shape))).toBeNull();
  });

  it('is itself where it is short already, but for corners in a line', () => {
    expect(
      simplified([
        [97, 25],
        [97.5, 25],
        [98, 25],
        [98, 26],
      ]),
    ).toEqual([
      [97, 25],
      [98, 25],
      [98, 26],
    ]);
  });

  it('stays the same when it is simplified again, and never begins to cross itself', () => {
    fc.assert(
      fc.property(ring, (corners) => {
        const once = simplified(corners);
        expect(simplified(once)).toEqual(once);
        expect(crossesItself(once)).toBe(false);
      }),
    );
  });
});
