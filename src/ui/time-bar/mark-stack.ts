import type { Day } from '../../domain/time/day.ts';
import type { TimeScale } from './scale.ts';

/** Where a mark is drawn: its left edge, and its level above the baseline, 0 lowest. */
export interface PlacedMark<M> {
  mark: M;
  px: number;
  level: number;
}

/** Puts marks of one pixel column (`pitch` wide) on top of each other, in their order; marks outside the scale are left out. */
export function stackMarks<M extends { day: Day }>(
  marks: readonly M[],
  scale: TimeScale,
  pitch: number,
): PlacedMark<M>[] {
  const heights = new Map<number, number>();
  return marks
    .filter(({ day }) => day >= scale.from && day < scale.until)
    .map((mark) => {
      const column = Math.floor(scale.middle(mark.day) / pitch);
      const level = heights.get(column) ?? 0;
      heights.set(column, level + 1);
      return { mark, px: column * pitch, level };
    });
}
