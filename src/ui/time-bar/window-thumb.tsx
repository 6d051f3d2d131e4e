import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { DateSlider } from './date-slider.tsx';
import type { EventBar } from './model.ts';
import type { TimeScale } from './scale.ts';

interface WindowThumbProps {
  text: Text;
  clock: readonly [Day, Day];
  events: EventBar;
  scale: TimeScale;
  date: Day;
}

/** The window of events: its ground, and the handle of its first day. */
export function WindowThumb({ text, clock, events, scale, date }: WindowThumbProps) {
  const from = events.windowFrom ?? date;
  const left = Math.max(0, scale.edge(from));
  const right = Math.min(scale.width, scale.middle(date));
  return (
    <>
      <div
        class="time-window"
        style={{ transform: `translateX(${left}px)`, width: `${Math.max(0, right - left)}px` }}
        aria-hidden="true"
      />
      <DateSlider
        class="time-slider"
        label={text.say('time_window_start')}
        text={text}
        clock={clock}
        date={from}
        onDate={events.onStart}
      />
      {from >= scale.from && (
        <div
          class="time-window-grip"
          data-grip="from"
          style={{ transform: `translateX(${left}px)` }}
          title={text.say('time_window_start')}
          aria-hidden="true"
        />
      )}
    </>
  );
}
