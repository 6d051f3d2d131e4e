import { useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';
import { DateSlider } from './date-slider.tsx';
import type { TimeBarProps } from './model.ts';
import { createScale, type TimeScale } from './scale.ts';
import { Thumb } from './thumb.tsx';
import { TrackAxis } from './track-axis.tsx';
import { TrackChronicle, TrackCoverage } from './track-extras.tsx';
import { TrackMarks } from './track-marks.tsx';
import { TrackNewsEnd } from './track-news-end.tsx';
import { trackRows } from './track-rows.ts';
import { useFrameLatest } from './use-frame-latest.ts';
import { useWidth } from './use-width.ts';

type TrackProps = Pick<
  TimeBarProps,
  | 'text'
  | 'clock'
  | 'newsUntil'
  | 'date'
  | 'marks'
  | 'histogram'
  | 'coverage'
  | 'chronicle'
  | 'onDate'
> & {
  /** The days in view, `[from, until)`; the whole clock where absent. */
  range?: readonly [Day, Day];
};

const SLACK_PX = 2;

/** The clock over its whole length: a press jumps, a drag scrubs, a press on a sign goes to its very day. */
export function Track(props: TrackProps) {
  const { text, clock, date, onDate } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const slider = useRef<HTMLInputElement>(null);
  const press = useRef({ left: 0, x: 0, dragging: false });
  const latest = useFrameLatest(onDate);
  const from = props.range?.[0] ?? clock[0];
  const until = props.range?.[1] ?? clock[1] + 1;
  const scale = useMemo(() => createScale([from, until], width), [from, until, width]);
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
  const { text, scale, newsUntil, marks, histogram, chronicle, coverage } = props;
  return useMemo(() => {
    const rows = trackRows({
      histogram: histogram !== undefined,
      chronicle: chronicle !== undefined,
      coverage: coverage !== undefined,
    });
    const base = rows.marks.y + rows.marks.height;
    return (
      <svg
        class="time-drawing"
        width={scale.width}
        height={rows.height}
        role="img"
        aria-label={text.say('time_marks')}
      >
        <TrackAxis text={text} scale={scale} rows={rows} />
        <TrackNewsEnd
          newsUntil={newsUntil}
          scale={scale}
          row={rows.data}
          words={text.say('time_after_news')}
        />
        {histogram && rows.histogram && (
          <g transform={`translate(0 ${rows.histogram.y})`}>
            {histogram.draw({ scale, height: rows.histogram.height })}
          </g>
        )}
        <line class="time-baseline" x1="0" x2={scale.width} y1={base + 0.5} y2={base + 0.5} />
        <TrackMarks marks={marks} scale={scale} row={rows.marks} written={text.day} />
        {chronicle && rows.chronicle && (
          <TrackChronicle
            entries={chronicle}
            scale={scale}
            row={rows.chronicle}
            written={text.day}
          />
        )}
        {coverage && rows.coverage && (
          <TrackCoverage stretches={coverage} scale={scale} row={rows.coverage} />
        )}
      </svg>
    );
  }, [text, scale, newsUntil, marks, histogram, chronicle, coverage]);
}
