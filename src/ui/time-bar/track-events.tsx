import { useId, useMemo } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { HistogramBars } from './histogram-bars.tsx';
import { Hatch } from './key-line.tsx';
import type { EventBar } from './model.ts';
import type { TimeScale } from './scale.ts';
import { Coverage, Gap, GapWords } from './track-gaps.tsx';
import { TRACK_ROWS } from './track-rows.ts';

interface TrackEventsProps {
  text: Text;
  events: EventBar;
  scale: TimeScale;
  date: Day;
}

/** Events in view as a histogram, what was in the chronicle, and where there are no data. */
export function TrackEvents({ text, events, scale, date }: TrackEventsProps) {
  const hatch = useId();
  const gaps = useMemo(() => events.gaps(scale.from, scale.until), [events.gaps, scale]);
  const drawing = useMemo(() => {
    const bars = events.bars(scale.from, scale.until, scale.width);
    return (
      <>
        <Hatch id={hatch} />
        <HistogramBars text={text} bars={bars} scale={scale} />
        {gaps.map((gap) => (
          <Gap key={gap.from} gap={gap} scale={scale} hatch={hatch} words={text.say('no_data')} />
        ))}
        <Coverage gaps={gaps} scale={scale} />
        {events.chronicle.map(({ day, label }) => (
          <Diamond key={`${day} ${label}`} day={day} label={label} text={text} scale={scale} />
        ))}
      </>
    );
  }, [text, events.bars, gaps, events.chronicle, scale, hatch]);
  return (
    <svg class="time-drawing time-events" width={scale.width} height={TRACK_ROWS.height}>
      <title>{text.say('time_events')}</title>
      {drawing}
      <g class="time-gap">
        {gaps.map((gap) => (
          <GapWords key={gap.from} {...{ gap, scale, date }} words={text.say('no_data')} />
        ))}
      </g>
    </svg>
  );
}

interface DiamondProps {
  day: Day;
  label: string;
  text: Text;
  scale: TimeScale;
}

function Diamond({ day, label, text, scale }: DiamondProps) {
  if (day < scale.from || day >= scale.until) return null;
  const { y, height } = TRACK_ROWS.chronicle;
  const half = height / 2;
  return (
    <path
      class="time-diamond"
      data-day={day}
      d={`M${scale.middle(day)} ${y}l${half} ${half}l-${half} ${half}l-${half}-${half}Z`}
    >
      <title>{`${text.day(day)}: ${label}`}</title>
    </path>
  );
}
