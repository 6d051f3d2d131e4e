import type { WindowStart } from '../../domain/time/window-start.ts';
import { Icon } from '../icons.tsx';
import type { BarZoom } from './bar-range.ts';
import type { TimeBarProps } from './model.ts';

/** How much of the track a press on a button shows more or less. */
const STEP = 2;
/** Windows that go with the date, in days. */
const TRAILING = [30, 90, 365] as const;

/** Buttons that show more or less time on the track, and the choice of the window of events. */
export function BarTools({ text, events, bar }: TimeBarProps & { bar: BarZoom }) {
  const tools = [
    { key: 'time_zoom_out', icon: 'minus', act: () => bar.zoom(STEP), off: bar.isWhole },
    { key: 'time_zoom_in', icon: 'plus', act: () => bar.zoom(1 / STEP), off: false },
    { key: 'time_zoom_all', icon: 'home', act: bar.reset, off: bar.isWhole },
  ] as const;
  return (
    <div class="bar-tools">
      {events && events.windowFrom !== null && <WindowChoice text={text} events={events} />}
      <span class="bar-zoom">
        {tools.map(({ key, icon, act, off }) => (
          <button
            key={key}
            type="button"
            class="icon-button bar-zoom-button"
            aria-label={text.say(key)}
            title={text.say(key)}
            disabled={off}
            onClick={act}
          >
            <Icon name={icon} size={14} />
          </button>
        ))}
      </span>
    </div>
  );
}

type WindowChoiceProps = Pick<TimeBarProps, 'text'> & {
  events: NonNullable<TimeBarProps['events']>;
};

function WindowChoice({ text, events }: WindowChoiceProps) {
  const { start, windowFrom } = events;
  const value = start === null ? '-365d' : String(start);
  const known: string[] = [...TRAILING.map((days) => `-${days}d`), 'start'];
  return (
    <label class="pace-choice">
      <span class="pace-label">{text.say('time_window')}</span>
      <select
        class="pace-select"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value;
          if (known.includes(chosen)) events.onStart(chosen as WindowStart);
        }}
      >
        {TRAILING.map((days) => (
          <option key={days} value={`-${days}d`}>
            {text.say('time_window_days', { n: text.number(days) })}
          </option>
        ))}
        <option value="start">{text.say('time_window_all')}</option>
        {!known.includes(value) && (
          <option value={value}>
            {typeof start === 'number'
              ? text.say('time_window_from', { date: text.day(windowFrom ?? start) })
              : text.say('time_window_days', { n: value.slice(1, -1) })}
          </option>
        )}
      </select>
    </label>
  );
}
