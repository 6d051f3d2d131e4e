import { useEffect } from 'preact/hooks';
import type { Day } from '../domain/time/day.ts';
import { advance } from './time-bar/play-clock.ts';

/** Moves the clock while it plays, once per frame at most, and stops it at the end. */
export function usePlay(
  playing: boolean,
  speed: number,
  end: Day,
  now: () => Day,
  onDate: (day: Day) => void,
  onEnd: () => void,
): void {
  useEffect(() => {
    if (!playing) return;
    const start = now();
    let began: number | undefined;
    let expected = start;
    let frame = requestAnimationFrame(function tick(time) {
      began ??= time;
      // Somebody else moved the clock: play on from there.
      if (now() !== expected) return onEnd();
      const day = advance(start, speed, time - began, end);
      expected = day;
      if (day !== now()) onDate(day);
      if (day >= end) return onEnd();
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, speed]);
}
