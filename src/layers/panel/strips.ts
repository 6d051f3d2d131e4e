import type { Atlas } from '../../domain/atlas.ts';
import { type DatedRecord, type Interval, isDateUncertain } from '../../domain/control/interval.ts';
import { STALE_DAYS } from '../../domain/control/place-control.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import { GATE_STALE_DAYS } from '../../domain/site/gate-status.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { stateSwatch } from '../state-swatch.ts';
import { stateWords } from '../state-words.ts';
import type { Strip, StripSegment } from './model.ts';

/** The first and last day an interval's start can mean, where they differ. */
export function startRange(interval: Interval<DatedRecord>): readonly [Day, Day] | null {
  const { earliest, latest } = interval.records[0];
  return isDateUncertain([interval], earliest) ? [earliest, latest] : null;
}

/**
 * Where an interval is last known from: once its newest record has gone unconfirmed for `stale` days,
 * or the news ends; null where it ends before that.
 */
export function lastKnownFrom(
  interval: Interval<DatedRecord>,
  stale: number,
  newsUntil: Day,
  end: Day,
): Day | null {
  const last = interval.records[interval.records.length - 1] ?? interval.records[0];
  const from = Math.min(last.latest + stale + 1, newsUntil + 1);
  return from < end ? from : null;
}

/** The history of who held a place, over the clock. */
export function controlStrip(atlas: Atlas, placeId: string, least: Confidence, text: Text): Strip {
  const { clock, newsUntil } = atlas.data.meta;
  const end = clock[1] + 1;
  const segments = (atlas.timeline(placeId, least)?.intervals ?? []).map(
    (interval): StripSegment => {
      const first = interval.records[0];
      const until = Math.min(interval.until, end);
      return {
        from: Math.max(interval.from, clock[0]),
        until,
        swatch: stateSwatch(atlas.data, first),
        text: stateWords(first, text),
        lastKnownFrom: lastKnownFrom(interval, STALE_DAYS[first.status], newsUntil, until),
        startRange: startRange(interval),
      };
    },
  );
  return { label: text.say('heading_held'), segments: segments.filter((s) => s.until > s.from) };
}

/** The history of how open a gate was, over the clock. */
export function gateStrip(atlas: Atlas, crossingId: string, least: Confidence, text: Text): Strip {
  const { clock, newsUntil } = atlas.data.meta;
  const end = clock[1] + 1;
  const segments = (atlas.gate(crossingId, least)?.intervals ?? []).map(
    (interval): StripSegment => {
      const first = interval.records[0];
      const until = Math.min(interval.until, end);
      return {
        from: Math.max(interval.from, clock[0]),
        until,
        swatch: { kind: 'gate', status: first.status },
        text: text.say(`status_${first.status}`),
        lastKnownFrom: lastKnownFrom(interval, GATE_STALE_DAYS, newsUntil, until),
        startRange: startRange(interval),
      };
    },
  );
  return { label: text.say('heading_gate'), segments: segments.filter((s) => s.until > s.from) };
}
