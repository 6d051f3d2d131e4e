import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';

/** The head of a section that speaks of the date shown. */
export function DatedHead({ text, heading, date }: { text: Text; heading: string; date: Day }) {
  return (
    <div class="panel-head">
      <h3>{heading}</h3>
      <span class="panel-aside">{text.say('now_on', { date: text.day(date) })}</span>
    </div>
  );
}
