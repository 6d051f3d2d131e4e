import type { Route } from '../../domain/schema/route.ts';
import type { Day } from '../../domain/time/day.ts';
import { parseReducedDate } from '../../domain/time/reduced-date.ts';

/** How a day lies to the time a route is told of; `uncoded` where that is known in words only. */
export type RouteUse = 'current' | 'ended' | 'later' | 'uncoded';

/** Whether use of a route is told of a day, or had ended, or is told of a later time only. */
export function useOn({ used }: Pick<Route, 'used'>, date: Day): RouteUse {
  if (!used) return 'uncoded';
  const from = parseReducedDate(used.from ?? '');
  const until = parseReducedDate(used.until ?? '');
  if (from && date < from.earliest) return 'later';
  return until && date > until.latest ? 'ended' : 'current';
}

/** Whether nothing says that a route is of another time: what cannot be coded is not held against it. */
export function isOfDay(route: Pick<Route, 'used'>, date: Day): boolean {
  const use = useOn(route, date);
  return use === 'current' || use === 'uncoded';
}
