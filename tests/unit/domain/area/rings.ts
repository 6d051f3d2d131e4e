import fc from 'fast-check';
import { onGrid, ringFault } from '../../../../src/domain/area/ring.ts';
import type { Position } from '../../../../src/domain/schema/place.ts';

/** A shape that a reader may draw, on the grid: corners round a middle, each seen from it. */
export const ring: fc.Arbitrary<Position[]> = fc
  .tuple(
    fc.double({ min: 95, max: 100, noNaN: true }),
    fc.double({ min: 22, max: 29, noNaN: true }),
    fc.array(
      fc.tuple(fc.integer({ min: 0, max: 359 }), fc.double({ min: 0.1, max: 1.5, noNaN: true })),
      { minLength: 3, maxLength: 40 },
    ),
  )
  .map(([lng, lat, rays]) => {
    const turned = rays.map(([degrees, length]): [number, number] => [
      (degrees * Math.PI) / 180,
      length,
    ]);
    return onGrid(
      turned
        .sort((a, b) => a[0] - b[0])
        .map(
          ([angle, length]): Position => [
            lng + length * Math.cos(angle),
            lat + length * Math.sin(angle),
          ],
        ),
    );
  })
  .filter((corners) => ringFault(corners) === null);
