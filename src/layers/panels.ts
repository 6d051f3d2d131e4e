import '../text/later.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Filters } from '../domain/filters.ts';
import type { Day } from '../domain/time/day.ts';
import type { Text } from '../text/text.ts';
import { actorPanel } from './actors-panel.ts';
import type { PanelBuilder } from './declaration.ts';
import { LAYERS } from './index.ts';
import type { PanelModel, Target } from './panel/model.ts';
import { recordPanel } from './records-panel.ts';
import { groundPanel } from './territory/ground-panel.ts';

/** The panel of anything that can be selected; null where the id is unknown. */
export type PanelOf = (
  atlas: Atlas,
  target: Target,
  date: Day,
  filters: Filters,
  text: Text,
) => PanelModel | null;

/** Loads the panels of all layers, and of what no layer draws: ground, actors, single records. */
export async function loadPanels(): Promise<PanelOf> {
  const ofLayers = await Promise.all(
    LAYERS.map(async (layer) => [layer.id, await layer.panel?.()] as const),
  );
  const builders = new Map<string, PanelBuilder | undefined>([
    ...ofLayers,
    ['actors', actorPanel],
    ['records', recordPanel],
  ]);
  return (atlas, target, date, filters, text) =>
    target.kind === 'ground'
      ? groundPanel(atlas, target.lng, target.lat, date, filters, text)
      : (builders.get(target.kind)?.(atlas, target.id, date, filters, text) ?? null);
}
