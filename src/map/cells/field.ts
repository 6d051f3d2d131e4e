import type { DrawnLattice } from '../../domain/field/lattice.ts';
import type { DatasetMeta } from '../../domain/schema/actor.ts';
import { neighboursOf } from '../../layers/territory/patch-labels.ts';
import { CellLayer } from './cell-layer.ts';

/** The evidence field as a map draws it, with the cells beside every cell. */
export interface Field {
  cells: CellLayer;
  neighbours: readonly number[][];
}

/** Makes the field: some ten thousand triangles, so not before it is shown. */
export function createField(lattice: DrawnLattice, meta: DatasetMeta['lattice']): Field {
  const neighbours = Array.from({ length: lattice.count }, (_, cell) =>
    neighboursOf(lattice, cell),
  );
  return { cells: new CellLayer(lattice, meta, neighbours), neighbours };
}
