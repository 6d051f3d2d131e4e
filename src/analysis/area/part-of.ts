import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon } from 'geojson';
import type { Part } from '../../domain/area/part.ts';
import type { OwnArea } from '../../domain/area/read-area.ts';
import type { Ring } from '../../domain/area/ring.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { countedCrossings, countedSites } from '../../domain/counted.ts';
import type { Position } from '../../domain/schema/place.ts';
import { groundShare } from './ground-share.ts';

/** The shape as GeoJSON: its ring closed. */
export function polygonOf(ring: Ring): Polygon {
  const [first] = ring;
  return {
    type: 'Polygon',
    coordinates: [[...ring, ...(first ? [first] : [])].map((corner) => [...corner])],
  };
}

interface Thing {
  id: string;
  position: Position | null;
  townships: readonly string[];
}

/**
 * What an own area holds. Of a township: the cells whose centre it holds, and what its records place in it. Of a
 * shape: the cells whose centre, and the things whose position, lie inside, edges in; a thing known to its
 * township alone where more than half of the ground of its townships lies inside.
 */
export function partOf(atlas: Atlas, area: OwnArea): Part {
  const { lattice, places } = atlas.data;
  const cells = new Uint8Array(lattice.count);
  let holds: (thing: Thing) => boolean;
  if (area.kind === 'township') {
    const own = lattice.townships.indexOf(area.pcode);
    for (let cell = 0; cell < lattice.count; cell++)
      cells[cell] = lattice.township[cell] === own ? 1 : 0;
    holds = ({ townships }) => townships.includes(area.pcode);
  } else {
    const polygon = polygonOf(area.ring);
    const isInside = (position: Position) => booleanPointInPolygon(position, polygon);
    for (let cell = 0; cell < lattice.count; cell++)
      cells[cell] = isInside([lattice.lng[cell] ?? 0, lattice.lat[cell] ?? 0]) ? 1 : 0;
    const share = groundShare(atlas, cells);
    holds = ({ position, townships }) => (position ? isInside(position) : share(townships) > 0.5);
  }
  const ids = (things: readonly Thing[]) => new Set(things.filter(holds).map(({ id }) => id));
  let km2 = 0;
  for (let cell = 0; cell < lattice.count; cell++)
    if (cells[cell]) km2 += lattice.areaKm2[cell] ?? 0;
  return {
    cells,
    places: ids(places),
    mines: ids(countedSites(atlas)),
    crossings: ids(countedCrossings(atlas)),
    km2,
  };
}
