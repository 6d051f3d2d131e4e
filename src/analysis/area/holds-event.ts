import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Part } from '../../domain/area/part.ts';
import type { OwnArea } from '../../domain/area/read-area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { type EventColumns, isDot } from '../../domain/events/columns.ts';
import { whereaboutsOf } from '../../domain/events/whereabouts.ts';
import { groundShare } from './ground-share.ts';
import { polygonOf } from './part-of.ts';

/**
 * A test of events by index: which of them an own area holds. A township holds the points that stand in its cells
 * and what is known to it, and nothing that is known to its district only. A shape holds the points inside, edges
 * in, and what is known to a township or a district more than half of whose ground lies inside. What is known to
 * the state only belongs to no area.
 */
export function holdsEvent(
  atlas: Atlas,
  columns: EventColumns,
  area: OwnArea,
  { cells }: Part,
): (event: number) => boolean {
  if (area.kind === 'township')
    return (event) => whereaboutsOf(atlas, columns, event).township === area.pcode;
  const polygon = polygonOf(area.ring);
  const share = groundShare(atlas, cells);
  const areas = columns.areas.map(({ townships }) => share(townships) > 0.5);
  return (event) =>
    isDot(columns, event)
      ? booleanPointInPolygon([columns.lng[event] ?? 0, columns.lat[event] ?? 0], polygon)
      : areas[columns.area[event] ?? -1] === true;
}
