import type { Part } from '../domain/area/part.ts';
import type { Atlas } from '../domain/atlas.ts';
import { rowOf } from '../domain/control/answer.ts';
import { countedSites } from '../domain/counted.ts';
import type { Confidence } from '../domain/schema/common.ts';
import type { Commodity } from '../domain/schema/site.ts';
import type { Day } from '../domain/time/day.ts';

/**
 * The mines of every row of a summary by commodity; a row's numbers add up to its `mines`.
 * @param part limits the count to a part of the state
 */
export function minesByCommodity(
  atlas: Atlas,
  date: Day,
  least: Confidence,
  part: Part | null = null,
): Map<string, Map<Commodity, number>> {
  const rows = new Map<string, Map<Commodity, number>>();
  for (const site of countedSites(atlas)) {
    if (part?.mines.has(site.id) === false) continue;
    const key = rowOf(atlas.siteControl(site, date, least)[0].answer);
    const row = rows.get(key) ?? new Map<Commodity, number>();
    row.set(site.commodity, (row.get(site.commodity) ?? 0) + 1);
    rows.set(key, row);
  }
  return rows;
}
