import { later } from '../later.tsx';
import { PHONE, useMedia } from '../use-media.ts';
import { useBarRange } from './bar-range.ts';
import { DateAnnouncer } from './date-announcer.tsx';
import type { TimeBarProps } from './model.ts';
import { WideBar } from './wide-bar.tsx';

const CompactBar = later(async () => (await import('./compact-bar.tsx')).CompactBar);

/** The clock of the atlas: date, transport and track; one line on a phone. */
export function TimeBar(props: TimeBarProps) {
  const phone = useMedia(PHONE);
  const bar = useBarRange(props.clock, props.date);
  return (
    <div class={phone ? 'time-bar-compact' : 'time-bar'}>
      {phone ? <CompactBar {...props} bar={bar} /> : <WideBar {...props} bar={bar} />}
      <DateAnnouncer text={props.text} date={props.date} playing={props.playing} />
    </div>
  );
}
