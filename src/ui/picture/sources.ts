import { crossingRows, mineRows, placeRows } from '../../analysis/table-rows.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { type Filters, passesActor } from '../../domain/filters.ts';
import type { Citation } from '../../domain/schema/actor.ts';
import type { Day } from '../../domain/time/day.ts';
import { isDescribed } from '../../layers/areas/layer.ts';
import type { LayerId } from '../../layers/declaration.ts';
import { LAYERS } from '../../layers/index.ts';

/** The ids of the sources behind what the layers say on some dates. */
export function sourcesOfLayers(
  atlas: Atlas,
  layers: ReadonlySet<LayerId>,
  dates: readonly Day[],
  filters: Filters,
): ReadonlySet<string> {
  const any = (...ids: LayerId[]) => ids.some((id) => layers.has(id));
  const rows = dates.flatMap((date) => [
    ...(any('territory', 'places') ? placeRows(atlas, date, filters) : []),
    ...(any('mines') ? mineRows(atlas, date, filters) : []),
    ...(any('crossings') ? crossingRows(atlas, date, filters) : []),
    ...(any('areas')
      ? atlas.data.areas.filter(
          (area) =>
            isDescribed(area, date) && passesActor({ parties: [area.actor] }, filters.actor),
        )
      : []),
  ]);
  const late = LAYERS.filter(({ id }) => layers.has(id)).flatMap(
    ({ cited }) => cited?.(atlas, filters) ?? [],
  );
  return new Set([...rows.flatMap(({ citations }) => citations), ...late]);
}

/** Publishers of sources, those with most sources first. */
export function publishersOf(
  ids: ReadonlySet<string>,
  citations: ReadonlyMap<string, Citation>,
): { name: string; sources: number }[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const name = citations.get(id)?.publisher;
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, sources]) => ({ name, sources }))
    .sort((a, b) => b.sources - a.sources || (a.name < b.name ? -1 : 1));
}
