import type { Atlas } from '../../domain/atlas.ts';
import type { AreaCount } from '../../domain/events/select.ts';
import type { Position } from '../../domain/schema/place.ts';
import type { Sign } from '../sign.ts';

/** A tally on every township or district with events that are known to it and no closer. */
export function areaSigns(
  atlas: Atlas,
  counts: readonly AreaCount[],
  level: 'township' | 'district',
): Sign[] {
  return counts.flatMap(({ area, events }): Sign[] => {
    const position = middleOf(atlas, area.townships);
    if (area.level !== level || !position) return [];
    // A district is no selection of its own: its tally leads to its townships.
    return [{ kind: 'townships', ids: area.townships, position, icon: `tally/${level}/${events}` }];
  });
}

/** The middle of the label points of townships. */
function middleOf({ data }: Atlas, pcodes: readonly string[]): Position | null {
  const points = data.townships.filter(({ pcode }) => pcodes.includes(pcode));
  if (points.length === 0) return null;
  const mean = (axis: 0 | 1) =>
    points.reduce((sum, { label }) => sum + label[axis], 0) / points.length;
  return [mean(0), mean(1)];
}
