import { dayOf } from '../../domain/time/day.ts';
import type { MessageKey } from '../../text/text.ts';

/** A pair of dates that readers ask for. */
export interface ComparePreset {
  key: MessageKey;
  date: number;
  compare: number;
}

/** Before and after the turns of the war; the days stand around the event, not on it. */
export const PRESETS: readonly ComparePreset[] = [
  { key: 'compare_preset_pangwa', date: dayOf(2024, 9, 1), compare: dayOf(2025, 1, 1) },
  { key: 'compare_preset_0307', date: dayOf(2024, 3, 1), compare: dayOf(2024, 6, 1) },
  { key: 'compare_preset_2021', date: dayOf(2021, 1, 31), compare: dayOf(2022, 1, 31) },
  { key: 'compare_preset_2011', date: dayOf(2011, 6, 1), compare: dayOf(2012, 6, 1) },
];
