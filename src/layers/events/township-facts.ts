import type { Atlas } from '../../domain/atlas.ts';
import { coverageOf } from '../../domain/events/coverage.ts';
import type { EventSet } from '../../domain/events/record.ts';
import { whereaboutsOf } from '../../domain/events/whereabouts.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { Fact } from '../panel/model.ts';
import { selectedEvents } from './layer.ts';

/** The events of the window in a township, and those known to its district and no closer: each leads to its list. */
export function townshipFacts(
  set: EventSet,
  atlas: Atlas,
  pcode: string,
  date: Day,
  filters: Filters,
  text: Text,
): Fact[] {
  const { columns } = set;
  const { window, events } = selectedEvents(set, atlas, date, filters);
  const label = text.say('layer_events');
  const days = { from: window.from, until: window.to + 1 };
  if (coverageOf(columns.coverages, days) === 'none')
    return [{ label, text: text.say('events_silent'), events: pcode }];
  const district = columns.areas.find(
    ({ level, townships }) => level === 'district' && townships.includes(pcode),
  );
  let [here, around] = [0, 0];
  for (const event of events) {
    const of = whereaboutsOf(atlas, columns, event);
    if (of.township === pcode) here++;
    else if (of.knownTo === 'district' && of.district === district) around++;
  }
  const facts: Fact[] = [{ label, text: text.count('n_events', here), events: pcode }];
  if (district && around > 0)
    facts.push({
      label,
      text: text.say('events_of_district', { n: text.number(around), name: district.name }),
      events: district.code,
    });
  return facts;
}
