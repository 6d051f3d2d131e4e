import type { Day } from '../../domain/time/day.ts';
import type { WindowStart } from '../../domain/time/window-start.ts';
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

/** How many events fall into each stretch of the track, by kind. */
export interface EventBars {
  /** First day of every stretch, and the end of the last. */
  edges: readonly Day[];
  clash: ArrayLike<number>;
  civilians: ArrayLike<number>;
}

/** What events and the chronicle add to the track. */
export interface EventBar {
  /** First day of the window of events; null while their layer is off. */
  windowFrom: Day | null;
  /** The start of the window as the view has it. */
  start: WindowStart | null;
  onStart(start: WindowStart | null): void;
  /** The events in view and filter in stretches of `[from, until)` that suit a width in px. */
  bars(from: Day, until: Day, widthPx: number): EventBars;
  /** Stretches of `[from, until)` for which there are no data. */
  gaps(from: Day, until: Day): readonly { from: Day; until: Day }[];
  chronicle: readonly NamedDay[];
}

export interface TimeBarProps {
  text: Text;
  /** First and last day of the clock. */
  clock: readonly [Day, Day];
  /** The last day of the news used; after it everything is last known. */
  newsUntil: Day;
  date: Day;
  /** The other date of a comparison. */
  compare: Day | null;
  marks: readonly TimeMark[];
  /** Null until events are loaded. */
  events: EventBar | null;
  /** What is not needed with the first frame may be there. */
  complete: boolean;
  playing: boolean;
  speed: Speed;
  unit: StepUnit;
  nextChange: NamedDay | null;
  previousChange: NamedDay | null;
  scope: Scope;
  hasSelection: boolean;
  /** Called at most once a frame while dragging, always with the newest day. */
  onDate(day: Day): void;
  onCompare(day: Day): void;
  onPlay(playing: boolean): void;
  onSpeed(speed: Speed): void;
  onUnit(unit: StepUnit): void;
  onScope(scope: Scope): void;
}
