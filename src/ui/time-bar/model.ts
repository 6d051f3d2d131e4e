import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { StepUnit } from './step-day.ts';

/** Days that pass per second while the clock plays. */
export type Speed = 1 | 7 | 30 | 90;
export const SPEEDS: readonly Speed[] = [1, 7, 30, 90];
export const UNITS: readonly StepUnit[] = ['day', 'month', 'year'];

/** Whose changes "next" and "previous" lead to. */
export type Scope = 'all' | 'selection';

/** A change on the track. */
export interface TimeMark {
  day: Day;
  /** A CSS colour, as `var(--hue-kia)`; grey where the ground is shared. */
  colour: string;
  label: string;
}

/** A day worth going to, and what happened on it. */
export interface NamedDay {
  day: Day;
  label: string;
}

export interface TimeBarProps {
  text: Text;
  /** First and last day of the clock. */
  clock: readonly [Day, Day];
  /** The last day of the news used; after it everything is last known. */
  newsUntil: Day;
  date: Day;
  marks: readonly TimeMark[];
  playing: boolean;
  speed: Speed;
  unit: StepUnit;
  nextChange: NamedDay | null;
  previousChange: NamedDay | null;
  scope: Scope;
  hasSelection: boolean;
  /** Called at most once a frame while dragging, always with the newest day. */
  onDate(day: Day): void;
  onPlay(playing: boolean): void;
  onSpeed(speed: Speed): void;
  onUnit(unit: StepUnit): void;
  onScope(scope: Scope): void;
}
