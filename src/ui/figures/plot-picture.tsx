import { useId } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { Hatch } from '../time-bar/key-line.tsx';
import { createScale } from '../time-bar/scale.ts';
import { useWidth } from '../time-bar/use-width.ts';
import { yearTicks } from '../year-ticks.ts';
import { periodWords, valueWords } from './figure-words.ts';
import { markNear, type PlotMark, plotOf } from './plot.ts';
import type { PlottedSeries } from './series-card.tsx';

const HEIGHT = 118;
const LEFT = 46;
const RIGHT = 8;
const TOP = 10;
const BOTTOM = 20;
/** How near to a mark a press has to be, px: a finger's breadth. */
const REACH = 22;

/** The figures of a series over time with the date marked; a press on one moves the clock. The list has them in words. */
export function PlotPicture({ text, of, range, date, onDate }: PlottedSeries) {
  const [box, width] = useWidth<HTMLDivElement>();
  const hatch = useId();
  const inner = Math.max(1, width - LEFT - RIGHT);
  const tall = HEIGHT - TOP - BOTTOM;
  const { marks, joins, axis, y } = plotOf(of.points, range, inner, tall);
  const scale = createScale(range, inner);
  const markAt = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return markNear(marks, event.clientX - left - LEFT, event.clientY - top - TOP, REACH);
  };
  const here = scale.middle(date);
  const lines = axis[0] < 0 && axis[1] > 0 ? [axis[0], 0, axis[1]] : [axis[0], axis[1]];
  return (
    <div
      ref={box}
      class="plot"
      role="none"
      onClick={(event) => {
        const mark = markAt(event);
        if (mark) onDate(mark.point.at);
      }}
      onPointerMove={(event) => {
        event.currentTarget.classList.toggle('is-over-mark', markAt(event) !== null);
      }}
    >
      {width > 0 && (
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          <g transform={`translate(${LEFT} ${TOP})`}>
            <rect class="plot-ground" width={inner} height={tall} />
            <Hatch id={hatch} />
            {(of.gaps ?? []).map(({ from, until }) => {
              const left = Math.max(0, scale.edge(from));
              const right = Math.min(inner, scale.edge(until));
              return (
                right > left && (
                  <rect
                    key={from}
                    x={left}
                    width={right - left}
                    height={tall}
                    fill={`url(#${hatch})`}
                  >
                    <title>{text.say('no_data')}</title>
                  </rect>
                )
              );
            })}
            {lines.map((value) => (
              <g key={value}>
                <line
                  class={value === 0 ? 'plot-zero' : 'plot-line'}
                  x2={inner}
                  y1={y(value)}
                  y2={y(value)}
                />
                <text class="plot-axis" x="-6" y={y(value) + 4} text-anchor="end">
                  {shortNumber(value, text)}
                </text>
              </g>
            ))}
            {yearTicks(scale, 46).map(({ day, px, label }) => (
              <g key={day}>
                <line class="plot-tick" x1={px} x2={px} y1={tall} y2={tall + 4} />
                <text
                  class="plot-axis"
                  x={px}
                  y={tall + 16}
                  text-anchor={px > inner - 14 ? 'end' : 'middle'}
                >
                  {label}
                </text>
              </g>
            ))}
            {date >= range[0] && date < range[1] && (
              <line class="plot-date" x1={here} x2={here} y1={-4} y2={tall} />
            )}
            {joins.map(([a, b]) => (
              <line key={b.point.id} class="plot-join" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
            ))}
            {marks.map((mark) => (
              <Mark key={mark.point.id} text={text} mark={mark} on={isOn(mark, date)} />
            ))}
          </g>
        </svg>
      )}
    </div>
  );
}

function Mark({ text, mark, on }: { text: Text; mark: PlotMark; on: boolean }) {
  const { point, x, y, from, to, range, hollow } = mark;
  return (
    <g class={`plot-mark${on ? ' is-on' : ''}`}>
      <title>
        {text.say('figures_point', {
          date: periodWords(point.date, text),
          value: valueWords(point, text),
          unit: point.unit,
        })}
      </title>
      <line class="plot-period" x1={from} x2={to} y1={y} y2={y} />
      {range && (
        <path
          class="plot-range"
          d={`M${x} ${range[0]}V${range[1]}M${x - 3.5} ${range[0]}h7M${x - 3.5} ${range[1]}h7`}
        />
      )}
      {point.value !== null && (
        <circle class={hollow ? 'plot-dot is-hollow' : 'plot-dot'} cx={x} cy={y} r="3.6" />
      )}
    </g>
  );
}

function isOn({ point }: PlotMark, date: Day): boolean {
  return point.earliest <= date && date <= point.latest;
}

/** An end of the axis, in few letters. */
function shortNumber(value: number, text: Text): string {
  if (Math.abs(value) >= 1e6) return `${text.number(value / 1e6)}M`;
  if (Math.abs(value) >= 1e4) return `${text.number(value / 1e3)}k`;
  return String(value).length > 4 ? text.number(value) : String(value);
}
