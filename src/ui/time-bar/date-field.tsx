import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Day, formatDay, parseDay } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';

interface DateFieldProps {
  text: Text;
  clock: readonly [Day, Day];
  date: Day;
  onDate(day: Day): void;
}

/** The date, written large; a press turns it into a field to type `YYYY-MM-DD` into. */
export function DateField({ text, clock, date, onDate }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [bad, setBad] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const help = useId();
  const editing = typed !== null;
  const range = { first: formatDay(clock[0]), last: formatDay(clock[1]) };

  // Before the next paint, so that fast typing replaces the old date whole.
  useLayoutEffect(() => {
    if (!editing) return;
    input.current?.focus();
    input.current?.select();
  }, [editing]);

  const close = (refocus: boolean) => {
    setTyped(null);
    setBad(null);
    // The button comes back with the next render.
    if (refocus) requestAnimationFrame(() => button.current?.focus());
  };
  const apply = () => {
    const day = parseDay((typed ?? '').trim());
    if (day === undefined || day < clock[0] || day > clock[1]) {
      setBad(typed ?? '');
      input.current?.select();
      return;
    }
    close(true);
    onDate(day);
  };

  if (!editing)
    return (
      <button
        ref={button}
        type="button"
        class="date-field-button"
        title={text.say('time_type')}
        aria-label={`${text.day(date)}. ${text.say('time_type')}`}
        onClick={() => setTyped(formatDay(date))}
      >
        {text.day(date)}
      </button>
    );
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
          close(true);
        }}
        onBlur={() => close(false)}
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
