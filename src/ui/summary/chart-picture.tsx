import { useId } from 'preact/hooks';
import type { Atlas } from '../../domain/atlas.ts';
import { addMonths, clampDay, type Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { createScale } from '../time-bar/scale.ts';
import { useWidth } from '../time-bar/use-width.ts';
import { yearTicks } from '../year-ticks.ts';
import type { ChartGroup } from './chart-groups.ts';
import { rowPaint } from './row-look.ts';
import { type Measure, pointAt, roomFor, type Stack, stepPath } from './stack.ts';

interface ChartPictureProps {
  atlas: Atlas;
  text: Text;
  stack: Stack;
  groups: readonly ChartGroup[];
  measure: Measure;
  date: Day;
  onDate: (day: Day) => void;
}

const HEIGHT = 196;
const LEFT = 36;
const TOP = 24;
const BOTTOM = 20;
/** Room that a name inside a band needs, per letter and in height. */
const LETTER = 7.2;
const LINE = 15;

/** Months that a key moves the date by. */
const KEYS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/** Stacked areas with the date marked: a slider that the pointer and the arrow keys move. */
export function ChartPicture(props: ChartPictureProps) {
  const { atlas, text, stack, groups, measure, date, onDate } = props;
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const { clock, newsUntil } = atlas.data.meta;
  const inner = Math.max(1, width - LEFT);
  const scale = createScale([clock[0], clock[1] + 1], inner);
  const x = (day: Day) => LEFT + scale.edge(day);
  const y = (value: number) => HEIGHT - BOTTOM - (value / stack.top) * (HEIGHT - TOP - BOTTOM);
  const xs = [...stack.days.map(x), x(clock[1] + 1)];
  const at = pointAt(stack.days, date);
  const here = LEFT + scale.middle(date);
  const flag = text.day(date);
  const flagWidth = flag.length * 6.4 + 14;
  const flagX = Math.min(Math.max(here - flagWidth / 2, LEFT), width - flagWidth);
  const isArea = measure === 'reach' || measure === 'near';
  const short = (value: number) =>
    value >= 10_000 ? `${text.number(Math.round(value / 1000))}k` : text.number(Math.round(value));
  const values = groups
    .map(({ key, name }) => {
      const band = stack.bands.find((one) => one.key === key);
      const value = Math.round((band?.head[at] ?? 0) - (band?.foot[at] ?? 0));
      return value > 0 ? `${name} ${text.number(value)}${isArea ? ' km²' : ''}` : '';
    })
    .filter(Boolean);
  const move = (event: PointerEvent & { currentTarget: HTMLElement }) =>
    onDate(scale.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left - LEFT));
  const blank = {
    foot: stack.days.map((_, i) => stack.bands[stack.bands.length - 1]?.head[i] ?? 0),
    head: stack.days.map(() => stack.top),
  };
  const none = text.say(isArea ? 'row_no_reports' : 'summary_row_unknown');
  const blankRoom = measure === 'near' ? null : roomFor(blank, xs, y, none.length * LETTER, LINE);
  return (
    <div
      ref={box}
      class="chart"
      role="slider"
      tabIndex={0}
      aria-label={text.say('chart_label')}
      aria-valuemin={clock[0]}
      aria-valuemax={clock[1]}
      aria-valuenow={date}
      aria-valuetext={text.say('chart_value', {
        date: flag,
        values: values.join(', ') || text.say('chart_nothing'),
      })}
      onKeyDown={(event) => {
        const months = KEYS[event.key];
        if (event.key === 'Home') onDate(clock[0]);
        else if (event.key === 'End') onDate(clock[1]);
        else if (months !== undefined)
          onDate(clampDay(addMonths(date, months * (event.shiftKey ? 12 : 1)), ...clock));
        else return;
        event.preventDefault();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        move(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(event);
      }}
    >
      {width > 0 && (
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          <Hatches atlas={atlas} groups={groups} id={id} />
          <rect
            class="chart-ground"
            x={LEFT}
            y={TOP}
            width={inner}
            height={HEIGHT - TOP - BOTTOM}
          />
          {stack.bands.map((band) => {
            const group = groups.find(({ key }) => key === band.key);
            const paint = group && rowPaint(atlas, group.look);
            if (!paint) return null;
            const fill = (colours: string[], part: string) =>
              colours.length > 1 ? `url(#${id}-${band.key}-${part})` : (colours[0] ?? 'none');
            return (
              <g key={band.key}>
                <path
                  d={stepPath(band.foot, band.head, xs, y)}
                  fill={fill(paint.beyond, 'beyond')}
                  class="chart-band"
                />
                {measure === 'reach' && (
                  <path d={stepPath(band.foot, band.near, xs, y)} fill={fill(paint.near, 'near')} />
                )}
              </g>
            );
          })}
          <rect
            x={x(newsUntil + 1)}
            y={TOP}
            width={Math.max(0, width - x(newsUntil + 1))}
            height={HEIGHT - TOP - BOTTOM}
            fill={`url(#${id}-after)`}
          />
          {[0, 0.5, 1].map((share) => (
            <g key={share}>
              <line
                class="chart-line"
                x1={LEFT}
                x2={width}
                y1={y(share * stack.top)}
                y2={y(share * stack.top)}
              />
              <text class="chart-axis" x={LEFT - 6} y={y(share * stack.top) + 4} text-anchor="end">
                {short(share * stack.top)}
              </text>
            </g>
          ))}
          {yearTicks(scale, 52).map((tick) => (
            <text
              key={tick.day}
              class="chart-axis"
              x={LEFT + tick.px}
              y={HEIGHT - 5}
              text-anchor={tick.px < 12 ? 'start' : tick.px > inner - 16 ? 'end' : 'middle'}
            >
              {tick.label}
            </text>
          ))}
          {stack.bands.map((band) => {
            const group = groups.find(({ key }) => key === band.key);
            const room = group && roomFor(band, xs, y, group.name.length * LETTER + 12, LINE);
            return (
              room && (
                <text key={band.key} class="chart-name" x={room.x} y={room.y + 4.5}>
                  {group.name}
                </text>
              )
            );
          })}
          {blankRoom && (
            <text class="chart-name is-quiet" x={blankRoom.x} y={blankRoom.y + 4.5}>
              {none}
            </text>
          )}
          <line class="chart-date" x1={here} x2={here} y1={TOP - 4} y2={HEIGHT - BOTTOM} />
          <rect class="chart-flag" x={flagX} y="1" width={flagWidth} height="19" rx="5" />
          <text class="chart-flag-text" x={flagX + flagWidth / 2} y="14.5">
            {flag}
          </text>
        </svg>
      )}
    </div>
  );
}

/** The patterns of shared bands, and of the time after the last news used. */
function Hatches(props: { atlas: Atlas; groups: readonly ChartGroup[]; id: string }) {
  const { atlas, groups, id } = props;
  return (
    <defs>
      {groups.flatMap(({ key, look }) => {
        const paint = rowPaint(atlas, look);
        if (!paint || paint.near.length < 2) return [];
        return (['near', 'beyond'] as const).map((part) => (
          <pattern
            key={`${key}-${part}`}
            id={`${id}-${key}-${part}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill={paint[part][0]} />
            <rect width="3" height="6" fill={paint[part][1]} />
          </pattern>
        ));
      })}
      <pattern
        id={`${id}-after`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="chart-after" width="1.2" height="6" />
      </pattern>
    </defs>
  );
}
