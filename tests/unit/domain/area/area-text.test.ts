import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET, readArea } from '../../../../src/domain/area/read-area.ts';
import { ringFault } from '../../../../src/domain/area/ring.ts';
import { writeArea } from '../../../../src/domain/area/write-area.ts';
import type { Position } from '../../../../src/domain/schema/place.ts';
import { ring } from './rings.ts';

/** Corners on a circle round the middle of the state. */
function circle(corners: number): Position[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    return [97 + Math.cos(angle), 25.5 + Math.sin(angle)];
  });
}

const shape = (corners: Position[]) => writeArea({ kind: 'shape', ring: corners });

describe('an own area in a link', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(ring, (corners) => {
        expect(readArea(shape(corners))).toEqual({ kind: 'shape', ring: corners });
      }),
    );
  });

  it('is written the same again', () => {
    fc.assert(
      fc.property(ring, (corners) => {
        const once = shape(corners);
        const read = readArea(once);
        expect(read && writeArea(read)).toBe(once);
      }),
    );
  });

  it('needs no more than 270 characters, none of which a link has to encode', () => {
    fc.assert(
      fc.property(ring, (corners) => {
        const code = shape(corners);
        expect(code.length).toBeLessThanOrEqual(270);
        expect(code).toMatch(/^p:[\w-]+$/);
      }),
    );
  });

  it('may be any text: what is no area is refused, and nothing throws', () => {
    const like = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 60 });
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      like.map((parts) => `p:${parts.join('')}`),
      fc.array(fc.tuple(fc.integer(), fc.double())).map((corners) => corners.join(';')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const area = readArea(text);
        if (area?.kind === 'shape') expect(ringFault(area.ring)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('is a township by its P-code', () => {
    expect(readArea('MMR001009')).toEqual({ kind: 'township', pcode: 'MMR001009' });
    expect(writeArea({ kind: 'township', pcode: 'MMR001009' })).toBe('MMR001009');
    expect(readArea('MMR001009 ')).toBeNull();
  });

  it('may have its corners written out, longitude first, as in the first links', () => {
    expect(readArea('97.1,25.2;98.3,25.2;98.3,26.1;97.1,26.1')).toEqual(
      readArea(
        shape([
          [97.1, 25.2],
          [98.3, 25.2],
          [98.3, 26.1],
          [97.1, 26.1],
        ]),
      ),
    );
  });
});

describe('a shape is refused', () => {
  it.each<[string, Position[]]>([
    ['with two corners', circle(40).slice(0, 2)],
    ['with more corners than a link holds', circle(41)],
    [
      'outside the map',
      [
        [97, 5],
        [98, 6],
        [98, 5],
      ],
    ],
    [
      'that crosses itself',
      [
        [97, 25],
        [98, 26],
        [98, 25],
        [97, 26],
      ],
    ],
    [
      'that touches itself',
      [
        [97, 25],
        [98, 25],
        [97.5, 25],
        [97.5, 26],
      ],
    ],
    [
      'that is a line',
      [
        [97, 25],
        [98, 25],
        [99, 25],
      ],
    ],
    [
      'with a corner twice',
      [
        [97, 25],
        [97, 25],
        [98, 25],
        [98, 26],
      ],
    ],
    [
      'that runs back over itself',
      [
        [97, 25],
        [98, 25],
        [97.5, 25],
        [98, 26],
      ],
    ],
  ])('%s', (_, corners) => {
    expect(readArea(shape(corners))).toBeNull();
  });

  it('but not with as many corners as a link holds', () => {
    expect(readArea(shape(circle(40)))).not.toBeNull();
  });
});
