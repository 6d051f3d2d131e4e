import { cellsOfTownship, ownerOf, type Subject } from '../../analysis/turns/subject.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import type { PanelModel, Target } from '../../layers/panel-model.ts';
import type { PanelOf } from '../../layers/panels.ts';
import type { Bbox, Whereabouts } from '../app-port.ts';
import type { Scene } from '../scene.ts';

/**
 * Where the map flies to for what is chosen: its point; for a township or an area its extent; for an armed group that
 * of the places it holds on the date; else the township it is known to. Null where none of that is known.
 */
export function whereaboutsOf(
  atlas: Atlas,
  target: Target,
  panel: Pick<PanelModel, 'position'> | null,
  date: Day,
  { least }: Filters,
): Whereabouts | null {
  const { data } = atlas;
  const { kind, id = '' }: Subject & { id?: string } = ownerOf(atlas, target);
  const byId = (thing: { id: string }) => thing.id === id;
  if (kind === 'areas') return extentOf(data.areas.find(byId)?.outline.flat(2) ?? []);
  if (kind === 'townships') {
    const { lng, lat } = data.lattice;
    return extentOf(cellsOfTownship(atlas, id).map((cell) => [lng[cell] ?? 0, lat[cell] ?? 0]));
  }
  if (kind === 'actors')
    return extentOf(
      data.places.flatMap(({ id: place, position }) =>
        position && atlas.controlAt(place, date, least).holder === id ? [position] : [],
      ),
    );
  if (panel?.position) return panel.position;
  const thing = [...data.places, ...data.sites, ...data.crossings].find(byId);
  const townships = data.townships.filter(({ pcode }) => thing?.townships.includes(pcode));
  const [only] = townships;
  return townships.length > 1
    ? extentOf(townships.map(({ label }) => label))
    : (only?.label ?? null);
}

/** Flies to what is chosen, where it is known to be somewhere. */
export function flyToTarget(
  { port, text, filters, date }: Scene,
  panelOf: PanelOf,
  target: Target,
) {
  const panel = panelOf(port.atlas, target, date, filters, text);
  const where = whereaboutsOf(port.atlas, target, panel, date, filters);
  if (where) port.flyTo(where);
}

/** West, south, east and north of points; a single point stays one. */
function extentOf(points: readonly (readonly [number, number])[]): Whereabouts | null {
  const [first] = points;
  if (!first) return null;
  const box: Bbox = [...first, ...first];
  for (const [lng, lat] of points) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box[0] === box[2] && box[1] === box[3] ? first : box;
}
