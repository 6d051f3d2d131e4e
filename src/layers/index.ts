import type { Atlas } from '../domain/atlas.ts';
import type { Filters } from '../domain/filters.ts';
import type { Day } from '../domain/time/day.ts';
import type { Text } from '../text/text.ts';
import { actorPanel } from './actors-panel.ts';
import { areasLayer } from './areas/layer.ts';
import { crossingsLayer } from './crossings/layer.ts';
import type { LayerDeclaration } from './declaration.ts';
import { minesLayer } from './mines/layer.ts';
import type { PanelModel, Target } from './panel/model.ts';
import { placesLayer } from './places/layer.ts';
import { recordPanel } from './records-panel.ts';
import { groundPanel } from './territory/ground-panel.ts';
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

/** The panel of anything that can be selected; null where the id is unknown. */
export function panelOf(
  atlas: Atlas,
  target: Target,
  date: Day,
  filters: Filters,
  text: Text,
): PanelModel | null {
  if (target.kind === 'ground')
    return groundPanel(atlas, target.lng, target.lat, date, filters, text);
  if (target.kind === 'actors') return actorPanel(atlas, target.id, date, filters, text);
  if (target.kind === 'records') return recordPanel(atlas, target.id, date, filters, text);
  return (
    LAYERS.find((layer) => layer.id === target.kind)?.panel(
      atlas,
      target.id,
      date,
      filters,
      text,
    ) ?? null
  );
}
