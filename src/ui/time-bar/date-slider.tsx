import type { Ref } from 'preact';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { dayOfKey } from './step-day.ts';

interface DateSliderProps {
  text: Text;
  /** Which date it is. */
  label: string;
  clock: readonly [Day, Day];
  date: Day;
  class: string;
  inputRef?: Ref<HTMLInputElement>;
  onDate(day: Day): void;
}

/** The clock as a native slider in days, announced as a written date. */
export function DateSlider(props: DateSliderProps) {
  const { text, clock, date, onDate } = props;
  return (
    <input
      ref={props.inputRef ?? null}
      class={props.class}
      type="range"
      min={clock[0]}
      max={clock[1]}
      step={1}
      value={date}
      aria-label={props.label}
      aria-valuetext={text.day(date)}
      onInput={(event) => onDate(event.currentTarget.valueAsNumber)}
      onKeyDown={(event) => {
        const day =
          event.ctrlKey || event.altKey || event.metaKey ? undefined : dayOfKey(event, date, clock);
        if (day === undefined) return;
        event.preventDefault();
        onDate(day);
      }}
    />
  );
}
