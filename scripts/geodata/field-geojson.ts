import type { Feature, FeatureCollection } from 'geojson';
import { type Atlas, createAtlas } from '../../src/domain/atlas.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { hexGrid } from '../../src/domain/field/hex-grid.ts';
import { equalAreaProjection } from '../../src/domain/field/projection.ts';
import { type Day, formatDay } from '../../src/domain/time/day.ts';
import { closed, type Polygon, rounded } from './polygon.ts';

/** The cells of the evidence field with their state on a day, for other programs; confidence low and up. */
export function fieldGeojson(dataset: Dataset, date: Day): FeatureCollection {
  const atlas = createAtlas(dataset);
  const outline = cellOutlines(dataset);
  const features = Array.from({ length: dataset.lattice.count }, (_, cell): Feature => {
    const polygons = outline(cell);
    const [only, ...others] = polygons;
    return {
      type: 'Feature',
      id: cell,
      properties: propertiesOf(atlas, cell, date),
      geometry:
        only && others.length === 0
          ? { type: 'Polygon', coordinates: only }
          : { type: 'MultiPolygon', coordinates: polygons },
    };
  });
  return { type: 'FeatureCollection', features };
}

function propertiesOf(atlas: Atlas, cell: number, date: Day) {
  const { lattice } = atlas.data;
  const answer = atlas.cellAnswer(cell, date, 'low');
  return {
    cell,
    township: lattice.townships[lattice.township[cell] ?? -1] ?? null,
    areaKm2: Number((lattice.areaKm2[cell] ?? 0).toFixed(2)),
    date: formatDay(date),
    status: answer.status,
    holder: answer.holder,
    parties: answer.parties,
    confidence: answer.confidence,
    lastKnown: answer.lastKnown,
    band: answer.band,
    place: answer.placeId,
    distanceKm: answer.distanceKm === null ? null : kilometres(answer.distanceKm),
    ...nearestOf(atlas, cell),
  };
}

/** The place nearest to a cell's centre among those that may colour it, known on the day or not. */
function nearestOf({ candidates, data }: Atlas, cell: number) {
  let nearest: { nearestPlace: string | null; nearestKm: number | null } = {
    nearestPlace: null,
    nearestKm: null,
  };
  let least = Number.POSITIVE_INFINITY;
  const end = candidates.start[cell + 1] ?? 0;
  for (let i = candidates.start[cell] ?? 0; i < end; i++) {
    const km = candidates.plainKm[i] ?? 0;
    if (km >= least) continue;
    least = km;
    const place = data.places[candidates.place[i] ?? -1];
    nearest = { nearestPlace: place?.id ?? null, nearestKm: kilometres(km) };
  }
  return nearest;
}

function kilometres(km: number): number {
  return Number(km.toFixed(1));
}

/** The polygons of a cell in degrees with 4 decimals. */
function cellOutlines({ lattice, meta }: Dataset): (cell: number) => Polygon[] {
  const { cellKm2, origin, standardParallel } = meta.lattice;
  const grid = hexGrid(cellKm2, origin);
  const { inverse } = equalAreaProjection(standardParallel);
  return (cell) => {
    const clipped = lattice.clipped.get(cell);
    if (clipped) return rounded(clipped);
    const corners = grid.corners({ col: lattice.col[cell] ?? 0, row: lattice.row[cell] ?? 0 });
    return rounded([[closed(corners.map(([x, y]) => inverse(x, y)))]]);
  };
}
