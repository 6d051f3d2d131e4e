import { stackMarks } from './mark-stack.ts';
import type { TimeMark } from './model.ts';
import type { TimeScale } from './scale.ts';
import type { Row } from './track-rows.ts';

/** Width of a mark's column and of the mark in it, in pixels. */
const PITCH = 4;
const MARK = 3;
/** Tallest mark, and the shortest that still stands alone. */
const TALLEST = 14;
const SHORTEST = 3;

interface TrackMarksProps {
  marks: readonly TimeMark[];
  scale: TimeScale;
  row: Row;
  written(day: number): string;
}

/** The changes as ticks on the baseline, those of a column on top of each other. */
export function TrackMarks({ marks, scale, row, written }: TrackMarksProps) {
  const placed = stackMarks(marks, scale, PITCH);
  const counts = new Map<number, number>();
  for (const { px } of placed) counts.set(px, (counts.get(px) ?? 0) + 1);
  const even = Math.min(TALLEST, row.height / Math.max(1, ...counts.values()));
  const base = row.y + row.height;
  return (
    <g class="time-marks">
      {placed.map(({ mark, px, level }, i) => {
        // A row too low for the tallest stack divides each column's tick among its marks.
        const height =
          even >= SHORTEST ? even : Math.min(TALLEST, row.height - 2) / (counts.get(px) ?? 1);
        const gap = height >= 5 ? 1 : height >= SHORTEST ? 0.6 : 0;
        return (
          <rect
            // Marks are a fixed list: their order is their identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={i}
            data-day={mark.day}
            x={px + (PITCH - MARK) / 2}
            y={base - (level + 1) * height}
            width={MARK}
            height={Math.max(0.5, height - gap)}
            style={{ fill: mark.colour }}
          >
            <title>{`${written(mark.day)}: ${mark.label}`}</title>
          </rect>
        );
      })}
    </g>
  );
}
