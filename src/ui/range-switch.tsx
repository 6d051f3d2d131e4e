import { type Day, dayOf } from '../domain/time/day.ts';
import type { Text } from '../text/text.ts';
import { Segmented } from './segmented.tsx';

/** The closer look starts with the year of the coup. */
const COUP_YEAR = dayOf(2021, 1, 1);

/** The first day of what is shown: of the clock, or of the closer look. */
export function shownFrom(isClose: boolean, clock: readonly [Day, Day]): Day {
  return isClose ? Math.max(clock[0], COUP_YEAR) : clock[0];
}

interface RangeSwitchProps {
  text: Text;
  /** Only the years since the coup. */
  isClose: boolean;
  onChange(isClose: boolean): void;
}

/** All years of the clock, or a closer look at the last ones. */
export function RangeSwitch({ text, isClose, onChange }: RangeSwitchProps) {
  return (
    <Segmented
      label={text.say('ledger_range')}
      options={[
        { id: 'all', label: text.say('ledger_range_all') },
        { id: 'close', label: text.say('ledger_range_close') },
      ]}
      value={isClose ? 'close' : 'all'}
      onChange={(id) => onChange(id === 'close')}
    />
  );
}
