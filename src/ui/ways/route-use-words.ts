import { useOn } from '../../analysis/corridor/route-use.ts';
import type { Route } from '../../domain/schema/route.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';

/** "last reported 2015" of a route of another time, the words of a source that cannot be coded; null of the day. */
export function routeUseWords(route: Route, date: Day, text: Text): string | null {
  const { used, period } = route;
  switch (useOn(route, date)) {
    case 'ended':
      return text.say('way_last_reported', { date: text.written(used?.until ?? '') });
    case 'later':
      return text.say('way_first_reported', { date: text.written(used?.from ?? '') });
    case 'uncoded':
      return text.say('way_in_words', { period });
    case 'current':
      return null;
  }
}
