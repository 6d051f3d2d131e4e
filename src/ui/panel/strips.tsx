import { useMemo } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';
import type { Strip } from '../../layers/panel-model.ts';
import type { Text } from '../../text/text.ts';
import { createScale, type TimeScale } from '../time-bar/scale.ts';
import { useWidth } from '../time-bar/use-width.ts';
import { yearTicks } from '../year-ticks.ts';
import { Segment } from './segment.tsx';

const TOP = 9;
const STRIP = 18;
const GAP = 4;
const AXIS = 17;

interface StripsProps {
  text: Text;
  strips: readonly Strip[];
  date: Day;
  clock: readonly [Day, Day];
  onDate(day: Day): void;
}

/** The histories over the clock, under one marker of the date; a press moves the clock. */
export function Strips({ text, strips, date, clock, onDate }: StripsProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const scale = useMemo(() => createScale([clock[0], clock[1] + 1], width), [clock, width]);
  const foot = TOP + strips.length * (STRIP + GAP) - GAP;
  const at = scale.middle(date);
  const label = strips
    .map((strip) =>
      text.say('panel_on_date', {
        strip: strip.label,
        date: text.day(date),
        state:
          strip.segments.find((segment) => segment.from <= date && date < segment.until)?.text ??
          text.say('state_unknown'),
      }),
    )
    .join('; ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dates of the list below move the clock by keyboard
    <div
      ref={box}
      class="strips"
      role="img"
      aria-label={label}
      onClick={(event) =>
        onDate(scale.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left))
      }
    >
      {width > 0 && (
        <svg width={width} height={foot + AXIS} aria-hidden="true" focusable="false">
          {yearTicks(scale, 44).map(({ day, px, label }) => (
            <g key={day} class="strips-tick">
              <line x1={px + 0.5} x2={px + 0.5} y1={foot} y2={foot + 4} />
              {width - px > 26 && (
                <text x={px} y={foot + 15}>
                  {label}
                </text>
              )}
            </g>
          ))}
          {strips.map((strip, i) => (
            <StripRow
              key={strip.label}
              strip={strip}
              y={TOP + i * (STRIP + GAP)}
              scale={scale}
              text={text}
            />
          ))}
          <g class="strips-date">
            <path d={`M${at - 4.5} 1h9l-4.5 6Z`} />
            <line x1={at} x2={at} y1="4" y2={foot + 3} />
          </g>
        </svg>
      )}
    </div>
  );
}

function StripRow(props: { strip: Strip; y: number; scale: TimeScale; text: Text }) {
  const { strip, y, scale, text } = props;
  return useMemo(
    () => (
      <g>
        <rect class="strips-empty" x="0" y={y + STRIP / 2 - 0.5} width={scale.width} height="1" />
        {strip.segments.map((segment) => {
          const [x, end] = [scale.edge(segment.from), scale.edge(segment.until)];
          const pale = segment.lastKnownFrom === null ? end : scale.edge(segment.lastKnownFrom);
          const sure = Math.max(x, pale);
          const words = `${segment.text}, ${text.day(segment.from)} – ${text.day(segment.until - 1)}`;
          return (
            <g key={segment.from}>
              <title>{words}</title>
              {sure > x && (
                <Segment swatch={segment.swatch} x={x} y={y} width={sure - x} height={STRIP} />
              )}
              {end > sure && (
                <Segment
                  swatch={segment.swatch}
                  pale
                  x={sure}
                  y={y}
                  width={end - sure}
                  height={STRIP}
                />
              )}
            </g>
          );
        })}
        {strip.segments.map(
          ({ from, startRange }) =>
            startRange && (
              <UncertainStart
                key={from}
                x={scale.edge(startRange[0])}
                end={scale.edge(startRange[1] + 1)}
                y={y}
              />
            ),
        )}
        {strip.segments.map((segment) => {
          const x = Math.max(
            scale.edge(segment.from),
            segment.startRange ? scale.edge(segment.startRange[1] + 1) : 0,
          );
          const end = scale.edge(Math.min(segment.until, segment.lastKnownFrom ?? segment.until));
          return (
            end - x > segment.text.length * 6 + 20 && (
              <StripLabel key={segment.from} x={(x + end) / 2} y={y} words={segment.text} />
            )
          );
        })}
      </g>
    ),
    [strip, y, scale, text],
  );
}

/** The days a change can have fallen on: a dashed box over the seam. */
function UncertainStart({ x, end, y }: { x: number; end: number; y: number }) {
  const left = Math.max(0.5, x);
  return (
    <rect
      class="strips-uncertain"
      x={left}
      y={y + 0.5}
      width={Math.max(4, end - left)}
      height={STRIP - 1}
    />
  );
}

function StripLabel({ x, y, words }: { x: number; y: number; words: string }) {
  const half = words.length * 3 + 7;
  return (
    <g class="strips-label">
      <rect x={x - half} y={y + 3} width={2 * half} height={STRIP - 6} rx="3" />
      <text x={x} y={y + 12.8} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}
