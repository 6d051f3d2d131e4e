import type { Atlas } from '../../domain/atlas.ts';
import type { ControlAnswer } from '../../domain/control/answer.ts';
import { type Interval, intervalAt } from '../../domain/control/interval.ts';
import { IMPLIED_DAYS, STALE_DAYS } from '../../domain/control/place-control.ts';
import { colours } from '../../domain/field/ground.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import type { ControlRecord } from '../../domain/schema/control-record.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { Strip } from '../panel/model.ts';
import { lastKnownFrom, startRange } from '../panel/strips.ts';
import { stateSwatch } from '../state-swatch.ts';
import { stateWords } from '../state-words.ts';

/** A time in which one place, in one state, colours a cell. */
export interface GroundStretch {
  from: Day;
  /** The day after its last. */
  until: Day;
  place: Place;
  /** The state at its beginning. */
  answer: ControlAnswer;
  /** The records that say so; null where a later record implies it. */
  interval: Interval<ControlRecord> | null;
}

/** What coloured a cell over the clock, oldest first; gaps are times without a known place within reach. */
export function groundHistory(atlas: Atlas, cell: number, least: Confidence): GroundStretch[] {
  const { data, candidates } = atlas;
  const [first, last] = data.meta.clock;
  const range = [candidates.start[cell] ?? 0, candidates.start[cell + 1] ?? 0] as const;
  const around = [...candidates.place.subarray(...range)].flatMap((index) => {
    const place = data.places[index];
    const timeline = place && atlas.timeline(place.id, least);
    return place && timeline ? [{ place, timeline }] : [];
  });
  const days = around.flatMap(({ timeline: { intervals } }) => [
    ...intervals.map(({ from }) => from),
    ...intervals.slice(0, 1).map(({ from }) => from - IMPLIED_DAYS),
  ]);
  const turns = [first, ...new Set(days.filter((day) => first < day && day <= last))].sort(
    (a, b) => a - b,
  );
  const stretches: GroundStretch[] = [];
  turns.forEach((from, i) => {
    const until = turns[i + 1] ?? last + 1;
    const nearest = around.find(({ timeline }) => colours(timeline.at(from)));
    if (!nearest) return;
    const { place, timeline } = nearest;
    const interval = intervalAt(timeline.intervals, from) ?? null;
    const before = stretches[stretches.length - 1];
    if (before?.until === from && before.place === place && before.interval === interval)
      before.until = until;
    else stretches.push({ from, until, place, answer: timeline.at(from), interval });
  });
  return stretches;
}

/** The history of a cell as a strip: every stretch names the place that coloured it. */
export function groundStrip(
  { data }: Atlas,
  stretches: readonly GroundStretch[],
  text: Text,
): Strip {
  return {
    label: text.say('ground_here'),
    segments: stretches.map(({ from, until, place, answer, interval }) => {
      const fresh = { ...answer, lastKnown: false };
      const pale =
        interval &&
        lastKnownFrom(interval, STALE_DAYS[interval.records[0].status], data.meta.newsUntil, until);
      return {
        from,
        until,
        swatch: stateSwatch(data, fresh),
        text: `${stateWords(fresh, text)} (${text.names(place).first})`,
        lastKnownFrom: pale === null ? null : Math.max(from, pale),
        startRange: interval?.from === from ? startRange(interval) : null,
      };
    }),
  };
}
