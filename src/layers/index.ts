import { areasLayer } from './areas/layer.ts';
import { crossingsLayer } from './crossings/layer.ts';
import type { LayerDeclaration } from './declaration.ts';
import { minesLayer } from './mines/layer.ts';
import { placesLayer } from './places/layer.ts';
import { territoryLayer } from './territory/layer.ts';
import { townshipsLayer } from './townships/layer.ts';

/** All layers, in the order of the legend. A new layer is one declaration and one line here. */
export const LAYERS: readonly LayerDeclaration[] = [
  territoryLayer,
  placesLayer,
  minesLayer,
  crossingsLayer,
  areasLayer,
  townshipsLayer,
];
