import type { ComponentChildren } from 'preact';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';

interface DateLinkProps {
  text: Text;
  day: Day;
  children: ComponentChildren;
  /** Not known to the day: the line below is dashed. */
  vague?: boolean;
  onDate(day: Day): void;
}

/** A date that moves the clock. */
export function DateLink({ text, day, children, vague = false, onDate }: DateLinkProps) {
  return (
    <button
      type="button"
      class={vague ? 'link date-link is-vague' : 'link date-link'}
      title={text.say('go_to_date', { date: text.day(day) })}
      onClick={() => onDate(day)}
    >
      {children}
    </button>
  );
}
