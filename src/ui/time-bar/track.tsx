import { useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';
import { later } from '../later.tsx';
import type { BarZoom } from './bar-range.ts';
import { DateSlider } from './date-slider.tsx';
import type { TimeBarProps } from './model.ts';
import { createScale, type TimeScale } from './scale.ts';
import { Thumb } from './thumb.tsx';
import { TrackAxis } from './track-axis.tsx';
import { TrackMarks } from './track-marks.tsx';
import { TrackNewsEnd } from './track-news-end.tsx';
import { TRACK_ROWS } from './track-rows.ts';
import { type FrameLatest, useFrameLatest } from './use-frame-latest.ts';
import { useWidth } from './use-width.ts';

const TrackEvents = later(async () => (await import('./track-room.ts')).TrackEvents);
const WindowThumb = later(async () => (await import('./track-room.ts')).WindowThumb);

type TrackProps = TimeBarProps & { bar: BarZoom };
type Grip = 'date' | 'compare' | 'from';

const SLACK_PX = 2;
/** How much of the track one notch of a wheel shows more or less. */
const NOTCH = 1.25;

/** The clock over its length: a press jumps, a drag scrubs, a press on a sign goes to its very day, a wheel zooms. */
export function Track(props: TrackProps) {
  const { text, clock, date, compare, events, bar } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const slider = useRef<HTMLInputElement>(null);
  const press = useRef({ left: 0, x: 0, dragging: false, grip: 'date' as Grip });
  const latest: Record<Grip, FrameLatest<Day>> = {
    date: useFrameLatest(props.onDate),
    compare: useFrameLatest(props.onCompare),
    from: useFrameLatest((day: Day) => events?.onStart(day)),
  };
  const [from, until] = bar.range;
  const scale = useMemo(() => createScale([from, until], width), [from, until, width]);
  const halfFlag = text.language === 'my' ? 66 : 52;
  const flag = { width, halfFlag };
  const other = compare !== null && isOnTrack(scale, compare) ? scale.middle(compare) : null;

  return (
    <div
      ref={box}
      class="time-track"
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        const { currentTarget, target } = event;
        const { left } = currentTarget.getBoundingClientRect();
        const grip = ((target as Element).closest<HTMLElement>('[data-grip]')?.dataset.grip ??
          'date') as Grip;
        press.current = { left, x: event.clientX, dragging: false, grip };
        currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
        if (grip !== 'date') return;
        slider.current?.focus({ preventScroll: true });
        const sign = (target as Element).closest('[data-day]')?.getAttribute('data-day');
        latest.date.push(sign ? Number(sign) : scale.dayAt(event.clientX - left));
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const { current } = press;
        // A press that barely moves keeps the day of the sign under it.
        current.dragging ||= Math.abs(event.clientX - current.x) > SLACK_PX;
        if (current.dragging) latest[current.grip].push(scale.dayAt(event.clientX - current.left));
      }}
      onPointerUp={() => latest[press.current.grip].flush()}
      onWheel={(event) => {
        event.preventDefault();
        if (Math.abs(event.deltaX) > Math.abs(event.deltaY))
          bar.pan((event.deltaX / Math.max(1, width)) * (until - from));
        else {
          const { left } = event.currentTarget.getBoundingClientRect();
          bar.zoom(event.deltaY > 0 ? NOTCH : 1 / NOTCH, scale.dayAt(event.clientX - left));
        }
      }}
    >
      {width > 0 && <Drawing {...props} scale={scale} />}
      {width > 0 && events && <TrackEvents text={text} events={events} scale={scale} date={date} />}
      <DateSlider
        class="time-slider"
        label={text.say('time_label')}
        inputRef={slider}
        text={text}
        clock={clock}
        date={date}
        onDate={props.onDate}
      />
      {width > 0 && (
        <Thumb px={scale.middle(date)} words={text.day(date)} grip="date" other={other} {...flag} />
      )}
      {compare !== null && (
        <>
          <DateSlider
            class="time-slider"
            label={text.say('time_compare')}
            text={text}
            clock={clock}
            date={compare}
            onDate={props.onCompare}
          />
          {width > 0 && other !== null && (
            <Thumb
              px={other}
              words={text.day(compare)}
              grip="compare"
              other={scale.middle(date)}
              {...flag}
            />
          )}
        </>
      )}
      {width > 0 && events && events.windowFrom !== null && (
        <WindowThumb text={text} clock={clock} events={events} scale={scale} date={date} />
      )}
    </div>
  );
}

function isOnTrack(scale: TimeScale, day: Day): boolean {
  return day >= scale.from && day < scale.until;
}

/** Everything that does not move with the date, drawn again only when something in it changes. */
function Drawing(props: TrackProps & { scale: TimeScale }) {
  const { text, scale, newsUntil, marks } = props;
  return useMemo(() => {
    const { height, events, marks: row, coverage } = TRACK_ROWS;
    const base = events.y + events.height + 0.5;
    return (
      <svg
        class="time-drawing"
        width={scale.width}
        height={height}
        role="img"
        aria-label={text.say('time_marks')}
      >
        <TrackAxis text={text} scale={scale} />
        <TrackNewsEnd
          newsUntil={newsUntil}
          scale={scale}
          row={{ y: events.y, height: coverage.y + coverage.height - events.y }}
          words={text.say('time_after_news')}
        />
        <line class="time-baseline" x1="0" x2={scale.width} y1={base} y2={base} />
        <TrackMarks marks={marks} scale={scale} row={row} written={text.day} />
      </svg>
    );
  }, [text, scale, newsUntil, marks]);
}
