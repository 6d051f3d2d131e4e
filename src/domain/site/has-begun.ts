import type { Atlas } from '../atlas.ts';
import type { MiningSite } from '../schema/site.ts';
import type { Day } from '../time/day.ts';

/** Whether mining is told to have begun by a day; a mine without a beginning counts always. */
export function hasBegun(atlas: Atlas, site: MiningSite, date: Day): boolean {
  return atlas.activity(site, date).status !== 'not_started';
}
