import type { Text } from '../../text/text.ts';
import { Icon, type IconName } from '../icons.tsx';
import type { NamedDay, TimeBarProps } from './model.ts';
import { stepDay } from './step-day.ts';

type TransportProps = Pick<
  TimeBarProps,
  | 'text'
  | 'clock'
  | 'date'
  | 'playing'
  | 'unit'
  | 'nextChange'
  | 'previousChange'
  | 'onDate'
  | 'onPlay'
>;

/** Previous change, step back, play, step forward, next change. */
export function Transport(props: TransportProps) {
  const { text, clock, date, unit, onDate } = props;
  const unitWord = text.say(`time_unit_${unit}`);
  const step = (count: number) => () => onDate(stepDay(date, unit, count, clock));
  return (
    <div class="transport">
      <ChangeButton
        icon="skip-back"
        label={text.say('time_previous_change')}
        to={props.previousChange}
        {...props}
      />
      <button
        type="button"
        class="transport-button"
        title={text.say('time_back', { unit: unitWord })}
        aria-label={text.say('time_back', { unit: unitWord })}
        disabled={date <= clock[0]}
        onClick={step(-1)}
      >
        <Icon name="chevron-left" />
      </button>
      <PlayButton {...props} />
      <button
        type="button"
        class="transport-button"
        title={text.say('time_forward', { unit: unitWord })}
        aria-label={text.say('time_forward', { unit: unitWord })}
        disabled={date >= clock[1]}
        onClick={step(1)}
      >
        <Icon name="chevron-right" />
      </button>
      <ChangeButton
        icon="skip-forward"
        label={text.say('time_next_change')}
        to={props.nextChange}
        {...props}
      />
    </div>
  );
}

interface ChangeButtonProps {
  text: Text;
  icon: IconName;
  label: string;
  to: NamedDay | null;
  onDate(day: number): void;
}

function ChangeButton({ text, icon, label, to, onDate }: ChangeButtonProps) {
  const name = to ? `${label}: ${text.day(to.day)}, ${to.label}` : label;
  return (
    <button
      type="button"
      class="transport-button"
      title={name}
      aria-label={name}
      disabled={to === null}
      onClick={() => to && onDate(to.day)}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The accent button that starts and stops the clock. */
export function PlayButton({
  text,
  playing,
  onPlay,
}: Pick<TimeBarProps, 'text' | 'playing' | 'onPlay'>) {
  const name = text.say(playing ? 'time_pause' : 'time_play');
  return (
    <button
      type="button"
      class="transport-button transport-play"
      title={name}
      aria-label={name}
      onClick={() => onPlay(!playing)}
    >
      <Icon name={playing ? 'pause' : 'play'} size={20} />
    </button>
  );
}
