import { useMemo, useRef } from 'preact/hooks';
import { DateSlider } from './date-slider.tsx';
import type { TimeBarProps } from './model.ts';
import { createScale, type TimeScale } from './scale.ts';
import { Thumb } from './thumb.tsx';
import { TrackAxis } from './track-axis.tsx';
import { TrackMarks } from './track-marks.tsx';
import { TrackNewsEnd } from './track-news-end.tsx';
import { TRACK_ROWS } from './track-rows.ts';
import { useFrameLatest } from './use-frame-latest.ts';
import { useWidth } from './use-width.ts';

type TrackProps = Pick<TimeBarProps, 'text' | 'clock' | 'newsUntil' | 'date' | 'marks' | 'onDate'>;

const SLACK_PX = 2;

/** The clock over its whole length: a press jumps, a drag scrubs, a press on a sign goes to its very day. */
export function Track(props: TrackProps) {
  const { text, clock, date, onDate } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const slider = useRef<HTMLInputElement>(null);
  const press = useRef({ left: 0, x: 0, dragging: false });
  const latest = useFrameLatest(onDate);
  const scale = useMemo(() => createScale([clock[0], clock[1] + 1], width), [clock, width]);
  const halfFlag = text.language === 'my' ? 66 : 52;

  return (
    <div
      ref={box}
      class="time-track"
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        const { currentTarget } = event;
        const { left } = currentTarget.getBoundingClientRect();
        press.current = { left, x: event.clientX, dragging: false };
        currentTarget.setPointerCapture(event.pointerId);
        slider.current?.focus({ preventScroll: true });
        event.preventDefault();
        const sign = (event.target as Element).closest('[data-day]')?.getAttribute('data-day');
        latest.push(sign ? Number(sign) : scale.dayAt(event.clientX - left));
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const { current } = press;
        // A press that barely moves keeps the day of the sign under it.
        current.dragging ||= Math.abs(event.clientX - current.x) > SLACK_PX;
        if (current.dragging) latest.push(scale.dayAt(event.clientX - current.left));
      }}
      onPointerUp={() => latest.flush()}
    >
      {width > 0 && <Drawing {...props} scale={scale} />}
      <DateSlider
        class="time-slider"
        inputRef={slider}
        text={text}
        clock={clock}
        date={date}
        onDate={onDate}
      />
      {width > 0 && (
        <Thumb px={scale.middle(date)} width={width} words={text.day(date)} halfFlag={halfFlag} />
      )}
    </div>
  );
}

/** Everything that does not move with the date, drawn again only when something in it changes. */
function Drawing(props: TrackProps & { scale: TimeScale }) {
  const { text, scale, newsUntil, marks } = props;
  return useMemo(() => {
    const { height, marks: row } = TRACK_ROWS;
    const base = row.y + row.height + 0.5;
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
          row={row}
          words={text.say('time_after_news')}
        />
        <line class="time-baseline" x1="0" x2={scale.width} y1={base} y2={base} />
        <TrackMarks marks={marks} scale={scale} row={row} written={text.day} />
      </svg>
    );
  }, [text, scale, newsUntil, marks]);
}
