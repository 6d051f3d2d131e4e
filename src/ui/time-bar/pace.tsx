import { SPEEDS, type Speed, type TimeBarProps, UNITS } from './model.ts';
import type { StepUnit } from './step-day.ts';

type PaceProps = Pick<TimeBarProps, 'text' | 'speed' | 'unit' | 'onSpeed' | 'onUnit'>;

/** How fast the clock plays and how far a step goes. */
export function Pace({ text, speed, unit, onSpeed, onUnit }: PaceProps) {
  return (
    <div class="pace">
      <label class="pace-choice">
        <span class="pace-label">{text.say('time_step')}</span>
        <select
          class="pace-select"
          value={unit}
          onChange={(event) => onUnit(event.currentTarget.value as StepUnit)}
        >
          {UNITS.map((each) => (
            <option key={each} value={each}>
              {text.say(`time_unit_${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="pace-choice">
        <span class="pace-label">{text.say('time_speed')}</span>
        <select
          class="pace-select"
          value={speed}
          onChange={(event) => onSpeed(Number(event.currentTarget.value) as Speed)}
        >
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {each === 1
                ? text.say('time_speed_one')
                : text.say('time_speed_days', { n: text.number(each) })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
