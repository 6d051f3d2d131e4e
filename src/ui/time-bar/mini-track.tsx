import { useMemo } from 'preact/hooks';
import { DateSlider } from './date-slider.tsx';
import type { TimeBarProps } from './model.ts';
import { createScale } from './scale.ts';
import { TrackMarks } from './track-marks.tsx';
import { useFrameLatest } from './use-frame-latest.ts';
import { useWidth } from './use-width.ts';

/** Half the native thumb: its middle runs this far inside the track. */
const INSET = 10;
const MARKS = { y: 0, height: 20 };

/** The phone's one-line clock: a native slider with the changes above it. */
export function MiniTrack(
  props: Pick<TimeBarProps, 'text' | 'clock' | 'newsUntil' | 'date' | 'marks' | 'onDate'>,
) {
  const { text, clock, date, marks } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const latest = useFrameLatest(props.onDate);
  const [from, until] = [clock[0], clock[1] + 1];
  const drawing = useMemo(() => {
    const scale = createScale([from, until], Math.max(0, width - 2 * INSET));
    return (
      <svg class="mini-track-marks" width={width} height={MARKS.height} aria-hidden="true">
        <g transform={`translate(${INSET} 0)`}>
          <TrackMarks marks={marks} scale={scale} row={MARKS} written={text.day} least={1.2} />
        </g>
      </svg>
    );
  }, [from, until, width, marks, text]);
  const done = (date - clock[0]) / (clock[1] - clock[0]);
  return (
    <div ref={box} class="mini-track">
      {width > 2 * INSET && drawing}
      <span class="mini-track-line" aria-hidden="true">
        <span class="mini-track-done" style={{ transform: `scaleX(${done})` }} />
      </span>
      <DateSlider
        class="mini-slider"
        label={text.say('time_label')}
        text={text}
        clock={clock}
        date={date}
        onDate={latest.push}
      />
    </div>
  );
}
