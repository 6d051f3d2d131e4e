import { distance } from '@turf/distance';
import type { Dataset } from '../../domain/dataset.ts';
import { cellAt } from '../../domain/field/candidates.ts';
import type { Position } from '../../domain/schema/place.ts';

/** Length of the pieces that a straight line is cut into, about; km. */
const PIECE_KM = 1;

/** A short piece of a straight line: its length, and the cell its middle lies in; no cell outside the state. */
export interface Piece {
  km: number;
  cell: number | undefined;
}

const kept = new WeakMap<Dataset, Map<string, readonly Piece[]>>();

/** The pieces of the straight line between two points, first to last; worked out once per dataset and line. */
export function piecesBetween(data: Dataset, a: Position, b: Position): readonly Piece[] {
  const lines = kept.get(data) ?? new Map<string, readonly Piece[]>();
  kept.set(data, lines);
  const key = `${a} ${b}`;
  const known = lines.get(key);
  if (known) return known;
  const whole = distance(a, b);
  const count = Math.max(1, Math.round(whole / PIECE_KM));
  const pieces = Array.from({ length: count }, (_, i): Piece => {
    const along = (i + 0.5) / count;
    const lng = a[0] + (b[0] - a[0]) * along;
    const lat = a[1] + (b[1] - a[1]) * along;
    return { km: whole / count, cell: cellAt(data.lattice, data.meta, lng, lat) };
  });
  lines.set(key, pieces);
  return pieces;
}
