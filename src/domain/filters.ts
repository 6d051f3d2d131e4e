import type { ControlAnswer } from './control/answer.ts';
import type { Confidence } from './schema/common.ts';
import type { MiningSite } from './schema/site.ts';
import type { WindowStart } from './time/window-start.ts';

/** What a reader has narrowed the view to; empty lists mean all. */
export interface Filters {
  commodity: readonly string[];
  actor: readonly string[];
  least: Confidence;
  /** Which conflict events; none given: all of the usual window. */
  events?: EventChoice;
}

/** The part of a view that chooses conflict events. */
export interface EventChoice {
  from: WindowStart | null;
  violence: readonly string[];
  dyad: readonly string[];
  deaths: string | null;
}

export const NO_EVENT_CHOICE: EventChoice = { from: null, violence: [], dyad: [], deaths: null };

export const NO_FILTERS: Filters = { commodity: [], actor: [], least: 'low' };

/** Whether a state passes the actor filter: one of its parties is asked for. */
export function passesActor(
  answer: Pick<ControlAnswer, 'parties'>,
  actor: readonly string[],
): boolean {
  return actor.length === 0 || answer.parties.some((party) => actor.includes(party));
}

/** Whether a site passes the commodity filter; iron and ruby are asked for by their own names or by `other`. */
export function passesCommodity(
  site: Pick<MiningSite, 'commodity'>,
  commodity: readonly string[],
): boolean {
  return commodity.length === 0 || commodity.includes(site.commodity);
}
