import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import type { BarZoom } from './bar-range.ts';
import { DateField } from './date-field.tsx';
import { KeyLine } from './key-line.tsx';
import { MiniTrack } from './mini-track.tsx';
import type { TimeBarProps } from './model.ts';
import { NextChange } from './next-change.tsx';
import { Pace } from './pace.tsx';
import { Track } from './track.tsx';
import { BarTools } from './track-room.ts';
import { PlayButton, Transport } from './transport.tsx';

/** The phone's time bar: one line, and everything else in a block that opens above it. */
export function CompactBar(props: TimeBarProps & { bar: BarZoom }) {
  const { text, date, newsUntil } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const after = date > newsUntil;
  return (
    <>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape from any control inside closes the block
        <div
          class="time-more"
          id={id}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setOpen(false);
            toggle.current?.focus();
          }}
        >
          <div class="time-date">
            <DateField {...props} />
            <span class="time-weekday">{text.weekday(date)}</span>
          </div>
          <Transport {...props} />
          <Pace {...props} />
          <NextChange {...props} />
          <Track {...props} />
          <BarTools {...props} />
          <KeyLine {...props} />
        </div>
      )}
      <div class="time-compact">
        <PlayButton {...props} />
        <button
          type="button"
          class="time-compact-date"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <strong>{text.day(date)}</strong>
          <span class={after ? 'time-compact-second is-after' : 'time-compact-second'}>
            {after ? text.say('time_after_news') : text.weekday(date)}
          </span>
        </button>
        {open ? <span class="mini-track" /> : <MiniTrack {...props} />}
        <button
          ref={toggle}
          type="button"
          class="time-compact-more"
          aria-label={text.say(open ? 'time_fewer' : 'time_more')}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'chevron-down' : 'chevron-up'} />
        </button>
      </div>
    </>
  );
}
