import { areasLayer } from './areas/layer.ts';
import { crossingsLayer } from './crossings/layer.ts';
import type { LayerDeclaration } from './declaration.ts';
import { minesLayer } from './mines/layer.ts';
import { placesLayer } from './places/layer.ts';
import { territoryLayer } from './territory/layer.ts';
import { townshipsLayer } from './townships/layer.ts';

const declared: LayerDeclaration[] = [
  territoryLayer,
  placesLayer,
  minesLayer,
  crossingsLayer,
  areasLayer,
  townshipsLayer,
];

/** All layers, in the order of the legend. A new layer is one declaration and one line above. */
export const LAYERS: readonly LayerDeclaration[] = declared;

/** Adds a layer whose data came after the first view, once. */
export function joinLayer(layer: LayerDeclaration): void {
  if (!declared.some(({ id }) => id === layer.id)) declared.push(layer);
}
