import type { Feature, Position } from 'geojson';

/** Degrees from the edge of what the lines cover, and how strong a line is drawn that near to it. */
const STEPS = [
  [0.05, 0.12],
  [0.12, 0.3],
  [0.2, 0.5],
  [0.3, 0.75],
] as const;

/** The corners of all lines, `[west, south, east, north]`. */
function bboxOf(lines: readonly Position[][]): [number, number, number, number] {
  const points = lines.flat();
  const axis = (i: 0 | 1) => points.map((point) => point[i] ?? 0);
  const [lngs, lats] = [axis(0), axis(1)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function linesOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/**
 * Lines that run out towards the edge of what is covered, instead of stopping dead at it: the parts near the edge
 * become features of their own with the opacity `fade`, without a name.
 */
export function fadedEdges(features: readonly Feature[]): Feature[] {
  const [west, south, east, north] = bboxOf(features.flatMap(linesOf));
  const strengthAt = ([lng = 0, lat = 0]: Position): number => {
    const toEdge = Math.min(lng - west, east - lng, lat - south, north - lat);
    return STEPS.find(([degrees]) => toEdge < degrees)?.[1] ?? 1;
  };
  return features.flatMap((feature) => {
    const parts = new Map<number, Position[][]>();
    for (const line of linesOf(feature)) {
      let [piece, strength]: [Position[], number] = [[], -1];
      line.forEach((point, i) => {
        const next = strengthAt(point);
        if (next !== strength) {
          // The piece begins where the one before ends, so that the line has no gap.
          const from = line[i - 1];
          piece = from && i > 0 ? [from] : [];
          strength = next;
          parts.set(next, [...(parts.get(next) ?? []), piece]);
        }
        piece.push(point);
      });
    }
    return [...parts].flatMap(([strength, lines]): Feature[] => {
      const coordinates = lines.filter((line) => line.length > 1);
      if (coordinates.length === 0) return [];
      const { name: _name, names: _names, ...rest } = feature.properties ?? {};
      return [
        {
          ...feature,
          properties: strength === 1 ? feature.properties : { ...rest, fade: strength },
          geometry: { type: 'MultiLineString', coordinates },
        },
      ];
    });
  });
}
