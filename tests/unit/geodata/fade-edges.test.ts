import type { Feature, MultiLineString } from 'geojson';
import { expect, it } from 'vitest';
import { fadedEdges } from '../../../scripts/geodata/fade-edges.ts';

const line = (coordinates: number[][], properties = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});
/** Sets the box: from 0 to 10 degrees either way. */
const FRAME = [
  line([
    [0, 0],
    [0, 10],
  ]),
  line([
    [10, 0],
    [10, 10],
  ]),
];
const partsOf = (river: Feature) =>
  fadedEdges([river, ...FRAME]).filter(({ properties }) => properties?.rank === 1);

it('a line far from the edge stays as it is, with its name', () => {
  const [only, ...more] = partsOf(
    line(
      [
        [4, 5],
        [5, 5],
        [6, 5],
      ],
      { rank: 1, name: 'Mali' },
    ),
  );
  expect(more).toEqual([]);
  expect(only?.properties).toEqual({ rank: 1, name: 'Mali' });
});

it('a line to the edge grows fainter step by step and has no gap', () => {
  const points = Array.from({ length: 101 }, (_, i) => [5 + i / 20, 5]);
  const parts = partsOf(line(points, { rank: 1, name: 'Mali' }));
  const strengths = parts.map(({ properties }) => properties?.fade ?? 1);
  expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  expect(strengths.length).toBeGreaterThan(3);
  const pieces = parts.flatMap(({ geometry }) => (geometry as MultiLineString).coordinates);
  const ends = pieces.map((piece) => piece[piece.length - 1]);
  const starts = pieces.map((piece) => piece[0]);
  expect(starts.slice(1)).toEqual(ends.slice(0, -1));
  expect([starts[0], ends[ends.length - 1]]).toEqual([
    [5, 5],
    [10, 5],
  ]);
});

it('only the part that is drawn in full is named', () => {
  const parts = partsOf(
    line(
      [
        [5, 5],
        [9, 5],
        [9.9, 5],
        [10, 5],
      ],
      { rank: 1, name: 'Mali' },
    ),
  );
  const named = parts.filter(({ properties }) => properties?.name !== undefined);
  expect(named.map(({ properties }) => properties?.fade)).toEqual([undefined]);
});
