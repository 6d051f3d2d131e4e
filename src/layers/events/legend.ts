import { isDot } from '../../domain/events/columns.ts';
import type { DayRange } from '../../domain/events/coverage.ts';
import type { EventSet } from '../../domain/events/record.ts';
import { type DeathTotals, deathTotals } from '../../domain/events/select.ts';
import { VIOLENCE } from '../../domain/events/violence.ts';
import type { EventWindow } from '../../domain/events/window.ts';
import type { Text } from '../../text/text.ts';
import type { LegendRow } from '../declaration.ts';

const ONE_SIDED = VIOLENCE.indexOf('one_sided');

/** The signs of events with how many there are in the window: dots by kind, then what is no dot. */
export function eventLegend({ columns }: EventSet, events: Uint32Array, text: Text): LegendRow[] {
  const counts = { clash: 0, civilians: 0, areas: 0, listed: 0 };
  for (const event of events) {
    if (isDot(columns, event))
      counts[columns.violence[event] === ONE_SIDED ? 'civilians' : 'clash']++;
    else if ((columns.area[event] ?? -1) >= 0) counts.areas++;
    else counts.listed++;
  }
  const row = (
    key: keyof typeof counts,
    rest: Pick<LegendRow, 'label' | 'swatch' | 'filter'>,
  ): LegendRow => ({
    key,
    ...rest,
    count: text.number(counts[key]),
    empty: counts[key] === 0,
  });
  return [
    row('clash', {
      label: text.say('events_clash'),
      swatch: { kind: 'event', civilians: false },
      filter: { violence: VIOLENCE.filter((kind) => kind !== 'one_sided') },
    }),
    row('civilians', {
      label: text.say('events_civilians'),
      swatch: { kind: 'event', civilians: true },
      filter: { violence: ['one_sided'] },
    }),
    row('areas', { label: text.say('events_on_areas'), swatch: { kind: 'tally' } }),
    row('listed', { label: text.say('events_listed'), swatch: { kind: 'listed' } }),
  ];
}

/** Deaths in words: the best estimate, the lowest and highest, and how many were civilians. */
export function totalWords({ best, low, high, civilians }: DeathTotals, text: Text): string {
  return text.say('events_deaths', {
    best: text.number(best),
    low: text.number(low),
    high: text.number(high),
    civilians: text.number(civilians),
  });
}

/** The days without data in words. */
export function gapWords(gaps: readonly DayRange[], text: Text): string {
  const period = ({ from, until }: DayRange) =>
    text.say('events_period', { from: text.day(from), to: text.day(until - 1) });
  return text.say('events_gap', { periods: text.list(gaps.map(period)) });
}

/** What has to be said of a window: its days, its deaths, and the days without data. */
export function eventNotes(
  { columns }: EventSet,
  { window, events }: { window: EventWindow; events: Uint32Array },
  gaps: readonly DayRange[],
  text: Text,
): string[] {
  const totals = deathTotals(columns, events);
  return [
    text.say('events_window', { from: text.day(window.from), to: text.day(window.to) }) +
      (window.usual ? ` ${text.say('events_usual')}` : ''),
    ...(totals.best > 0 ? [totalWords(totals, text)] : []),
    ...(gaps.length > 0 ? [gapWords(gaps, text)] : []),
  ];
}
