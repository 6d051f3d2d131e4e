import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { later } from '../later.tsx';

const DateForm = later(async () => (await import('./date-form.tsx')).DateForm);

interface DateFieldProps {
  text: Text;
  clock: readonly [Day, Day];
  date: Day;
  onDate(day: Day): void;
}

/** The date, written large; a press turns it into a field to type `YYYY-MM-DD` into. */
export function DateField(props: DateFieldProps) {
  const { text, date } = props;
  const [typing, setTyping] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (typing)
    return (
      <DateForm
        {...props}
        onClose={(refocus) => {
          setTyping(false);
          // The button comes back with the next render.
          if (refocus) requestAnimationFrame(() => button.current?.focus());
        }}
      />
    );
  return (
    <button
      ref={button}
      type="button"
      class="date-field-button"
      title={text.say('time_type')}
      aria-label={`${text.day(date)}. ${text.say('time_type')}`}
      onClick={() => setTyping(true)}
    >
      {text.day(date)}
    </button>
  );
}
