import '../../text/later.ts';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Day, formatDay, parseDay } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';

interface DateFormProps {
  text: Text;
  clock: readonly [Day, Day];
  date: Day;
  onDate(day: Day): void;
  /** The typing is over; the focus goes back where it was by keyboard. */
  onClose(refocus: boolean): void;
}

/** A field to type `YYYY-MM-DD` into, with a sentence about what is not a date of the clock. */
export function DateForm({ text, clock, date, onDate, onClose }: DateFormProps) {
  const [typed, setTyped] = useState(formatDay(date));
  const [bad, setBad] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const help = useId();
  const range = { first: formatDay(clock[0]), last: formatDay(clock[1]) };

  // Before the next paint, so that fast typing replaces the old date whole.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const apply = () => {
    const day = parseDay(typed.trim());
    if (day === undefined || day < clock[0] || day > clock[1]) {
      setBad(typed);
      input.current?.select();
      return;
    }
    onClose(true);
    onDate(day);
  };

  return (
    <form
      class="date-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <input
        ref={input}
        class="date-field-input"
        type="text"
        value={typed}
        size={10}
        maxLength={40}
        autoComplete="off"
        spellcheck={false}
        enterKeyHint="go"
        aria-label={text.say('time_type')}
        aria-describedby={help}
        aria-invalid={bad !== null}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setBad(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          // Escape ends the typing only, not what lies behind it.
          event.stopPropagation();
          onClose(true);
        }}
        onBlur={() => onClose(false)}
      />
      <p class={bad === null ? 'date-field-help' : 'date-field-help is-bad'} id={help}>
        {bad === null ? (
          text.say('time_type_hint', range)
        ) : (
          <span role="alert">{text.say('time_bad', { text: bad, ...range })}</span>
        )}
      </p>
    </form>
  );
}
