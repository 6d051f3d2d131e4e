import { useId } from 'preact/hooks';
import { later } from '../later.tsx';
import type { TimeBarProps } from './model.ts';

const EventKey = later(async () => (await import('./track-room.ts')).EventKey);

/** What the signs of the track mean. */
export function KeyLine({ text, events }: Pick<TimeBarProps, 'text' | 'events'>) {
  const hatch = useId();
  return (
    <div class="time-key">
      <span class="time-key-item">
        <svg width="9" height="11" aria-hidden="true" focusable="false">
          <rect x="0" y="0" width="3" height="11" fill="var(--hue-kia)" />
          <rect x="5" y="0" width="3" height="11" fill="var(--hue-military)" />
        </svg>
        {text.say('time_key_change')}
      </span>
      {events && <EventKey text={text} />}
      <span class="time-key-item">
        <svg width="14" height="11" aria-hidden="true" focusable="false">
          <Hatch id={hatch} />
          <rect
            x="0.5"
            y="0.5"
            width="13"
            height="10"
            fill={`url(#${hatch})`}
            stroke="var(--line-strong)"
          />
        </svg>
        {text.say('time_after_news')}
      </span>
    </div>
  );
}

/** The 45° hatch that stands for "no data". */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect x="0" y="0" width="1.1" height="6" fill="var(--line-strong)" />
    </pattern>
  );
}
