import { later } from '../later.tsx';
import type { BarZoom } from './bar-range.ts';
import { DateField } from './date-field.tsx';
import { KeyLine } from './key-line.tsx';
import type { TimeBarProps } from './model.ts';
import { NextChange } from './next-change.tsx';
import { Pace } from './pace.tsx';
import { Track } from './track.tsx';
import { Transport } from './transport.tsx';

const BarTools = later(async () => (await import('./track-room.ts')).BarTools);

/** The time bar of a wide screen: the date and its controls at the left, the track beside them. */
export function WideBar(props: TimeBarProps & { bar: BarZoom }) {
  const { text, date } = props;
  return (
    <>
      <div class="time-controls">
        <div class="time-date">
          <DateField {...props} />
          <span class="time-weekday">{text.weekday(date)}</span>
        </div>
        <Transport {...props} />
        <Pace {...props} />
      </div>
      <div class="time-line">
        <div class="time-head">
          <KeyLine {...props} />
          {props.complete && <BarTools {...props} />}
          <NextChange {...props} />
        </div>
        <Track {...props} />
      </div>
    </>
  );
}
