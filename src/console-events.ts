import { type EventRow, eventRows } from './analysis/events/event-rows.ts';
import { eventFilters, unknownDyads } from './domain/events/filters.ts';
import type { EventSet } from './domain/events/record.ts';
import { eventsIn } from './domain/events/select.ts';
import { VIOLENCE } from './domain/events/violence.ts';
import { windowOf } from './domain/events/window.ts';
import { formatDay } from './domain/time/day.ts';
import type { WindowStart } from './domain/time/window-start.ts';
import { DEATHS_EXPECTED, isDeaths } from './state/codec-keys/event-filters.ts';
import type { AppPort } from './ui/app-port.ts';

/** Which events are asked for; days are `YYYY-MM-DD`. */
export interface EventQuestion {
  /** The last day of the window; the date shown where left out. */
  date?: string;
  /** The first day, or `-30d` for so many days up to the date, or `start`; 365 days where left out. */
  from?: string;
  /** `state_based`, `non_state`, `one_sided`; all where left out. */
  violence?: readonly string[];
  /** Ids of pairs of opponents; all where left out. */
  dyad?: readonly string[];
  /** `10` for at least so many, `civilian` for civilians, `civilian,10` for both; any where left out. */
  deaths?: string | null;
}

/** The days that a release of event data speaks for, both in; on other days nothing is known. */
export interface CoveredDays {
  release: string;
  from: string;
  to: string;
  provisional: boolean;
}

type EventPort = Pick<AppPort, 'atlas' | 'view' | 'surroundings' | 'load'>;

/** The events once they are there; rejects where they could not be read. */
function eventsOf({ surroundings, load }: EventPort): Promise<EventSet> {
  return new Promise((resolve, reject) => {
    const { events } = surroundings.getState();
    if (events === null || events === 'failed') load('events');
    let stop = () => {};
    const check = (): boolean => {
      const { events } = surroundings.getState();
      if (events === null || events === 'loading') return false;
      if (events === 'failed') reject(new Error('The conflict events could not be read.'));
      else resolve(events);
      stop();
      return true;
    };
    if (!check()) stop = surroundings.subscribe(check);
  });
}

function unfit(what: string, found: readonly string[], expected: string): TypeError {
  return new TypeError(`For "${what}" was given "${found.join(', ')}"; expected ${expected}.`);
}

/**
 * What `window.atlas` answers about conflict events.
 * @param dayOf reads a date into the clock
 * @param startOf reads where a window begins
 */
export function eventConsole(
  port: EventPort,
  dayOf: (date: string) => number,
  startOf: (from: string) => WindowStart,
) {
  const { atlas, view } = port;
  return {
    /** The events of Kachin State in a window as plain rows, oldest first: what the table shows and saves. */
    eventsAt: async (question: EventQuestion = {}): Promise<EventRow[]> => {
      const { date, from, violence = [], dyad = [], deaths = null } = question;
      const window = windowOf(
        {
          date: date === undefined ? view.getState().date : dayOf(date),
          from: from === undefined ? null : startOf(from),
        },
        atlas.data.meta.clock,
      );
      if (deaths !== null && !isDeaths(deaths)) throw unfit('deaths', [deaths], DEATHS_EXPECTED);
      const odd = violence.filter((kind) => !VIOLENCE.some((known) => known === kind));
      if (odd.length > 0) throw unfit('violence', odd, VIOLENCE.join(', '));
      const set = await eventsOf(port);
      const filters = eventFilters({ violence, dyad, deaths });
      const strangers = unknownDyads(set.columns, filters);
      if (strangers.length > 0)
        throw unfit('dyad', strangers, set.columns.dyads.map(({ id }) => id).join(', '));
      const events = eventsIn(set.columns, window, filters);
      return structuredClone(eventRows(set, atlas, events));
    },
    /** The stretches of days that the events cover: outside of them silence is no peace. */
    eventCoverage: async (): Promise<CoveredDays[]> => {
      const { columns } = await eventsOf(port);
      return columns.coverages.map(({ name, from, until, provisional }) => ({
        release: name,
        from: formatDay(from),
        to: formatDay(until - 1),
        provisional,
      }));
    },
  };
}
