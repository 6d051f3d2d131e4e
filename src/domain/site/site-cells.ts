import { cellAt } from '../field/candidates.ts';
import type { Lattice } from '../field/lattice.ts';
import { distanceKm } from '../field/projection.ts';
import type { DatasetMeta } from '../schema/actor.ts';
import type { Crossing } from '../schema/crossing.ts';
import type { Position } from '../schema/place.ts';
import type { MiningSite } from '../schema/site.ts';

/** Reach of an approximate position: the cells whose centre lies this close answer for it. */
export const APPROXIMATE_KM = 5;

/** A crossing known to at most this many km stands in one cell; a worse position is approximate. */
export const GATE_EXACT_KM = 2;

/** The cells that answer for a site by its position, and the rule that names them. */
export interface SiteCells {
  rule: 'cell' | 'cells' | 'township' | 'none';
  cells: readonly number[];
}

const NOWHERE: SiteCells = { rule: 'none', cells: [] };

/** Cells whose centre lies within `radiusKm` of a point. */
function cellsAround(lattice: Lattice, position: Position, radiusKm: number): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < lattice.count; cell++) {
    const lat = lattice.lat[cell] ?? 0;
    if (Math.abs(lat - position[1]) * 110 > radiusKm) continue;
    if (distanceKm([lattice.lng[cell] ?? 0, lat], position) <= radiusKm) cells.push(cell);
  }
  return cells;
}

function cellsOfTownships(lattice: Lattice, pcodes: readonly string[]): number[] {
  const wanted = new Set(pcodes.map((pcode) => lattice.townships.indexOf(pcode)));
  const cells: number[] = [];
  for (let cell = 0; cell < lattice.count; cell++) {
    if (wanted.has(lattice.township[cell] ?? -1)) cells.push(cell);
  }
  return cells;
}

function cellsOfPoint(lattice: Lattice, meta: DatasetMeta, [lng, lat]: Position): SiteCells {
  const cell = cellAt(lattice, meta, lng, lat);
  return cell === undefined ? NOWHERE : { rule: 'cell', cells: [cell] };
}

/** The cells of a mine: its own, those around an approximate position, or those of its township. */
export function cellsOfSite(lattice: Lattice, meta: DatasetMeta, site: MiningSite): SiteCells {
  if (site.precision === 'township' || !site.position) {
    const cells = cellsOfTownships(lattice, site.townships);
    return cells.length > 0 ? { rule: 'township', cells } : NOWHERE;
  }
  if (site.precision === 'exact') return cellsOfPoint(lattice, meta, site.position);
  const cells = cellsAround(lattice, site.position, APPROXIMATE_KM);
  return cells.length > 0 ? { rule: 'cells', cells } : NOWHERE;
}

/** The cells of a crossing; one without a position has none, since a gate is not its township. */
export function cellsOfCrossing(
  lattice: Lattice,
  meta: DatasetMeta,
  crossing: Crossing,
): SiteCells {
  if (!crossing.position) return NOWHERE;
  const km = crossing.precisionKm ?? APPROXIMATE_KM;
  if (km <= GATE_EXACT_KM) {
    const own = cellsOfPoint(lattice, meta, crossing.position);
    if (own.rule !== 'none') return own;
  }
  const cells = cellsAround(lattice, crossing.position, Math.max(APPROXIMATE_KM, km));
  return cells.length > 0 ? { rule: 'cells', cells } : NOWHERE;
}
