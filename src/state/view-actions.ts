import type { Confidence } from '../domain/schema/common.ts';
import type { Day } from '../domain/time/day.ts';
import type { WindowStart } from '../domain/time/window-start.ts';
import type { Camera, LayerId, Selection, View } from './view.ts';

/** The unit of a step of the clock. */
export type StepUnit = 'day' | 'month' | 'year';

/** What can be done to the view. Values out of range are moved into it, values without meaning are ignored. */
export interface ViewActions {
  /** Moves the clock; a fixed start of the window stays, and is pushed along where the date comes before it. */
  setDate: (date: Day) => void;
  stepDate: (unit: StepUnit, count: number) => void;
  /** Sets where the window begins; a day after the date pushes the date along. Null: the usual window. */
  setWindow: (from: WindowStart | null) => void;
  /** `10`, `civilian`, `civilian,10`; null: any. */
  setDeaths: (deaths: string | null) => void;
  /** Null: Kachin State in view. A camera that the link could not tell from the present one changes nothing. */
  setCamera: (camera: Camera | null) => void;
  /** Turns a layer on or off (`on` absent: the other of the two); one turned on lies above all that are drawn before it. */
  toggleLayer: (id: LayerId, on?: boolean) => void;
  /** Opacity in percent; a layer that is off is left alone. */
  setOpacity: (id: LayerId, percent: number) => void;
  /** Moves a layer up (`by` above 0) or down among those that are on. */
  moveLayer: (id: LayerId, by: number) => void;
  setConfidence: (least: Confidence) => void;
  select: (selection: Selection | null) => void;
  setCompare: (date: Day | null) => void;
  /** Limits summary and tables to an area as a link writes it; null: the whole state. */
  setArea: (area: string | null) => void;
  setLang: (tag: string) => void;
  /** Sets several fields at once; a value that no link can hold becomes its default. */
  replace: (view: Partial<View>) => void;
}
