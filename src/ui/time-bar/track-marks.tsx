import { stackMarks } from './mark-stack.ts';
import type { TimeMark } from './model.ts';
import type { TimeScale } from './scale.ts';
import type { Row } from './track-rows.ts';

/** Width of a mark's column and of the mark in it, in pixels. */
const PITCH = 4;
const MARK = 3;
/** Heights a mark keeps to while its column has room, in pixels. */
const TALLEST = 14;
const SHORTEST = 5;
/** A row this low has no room for columns: every tick takes its whole height. */
const LOW_ROW = 12;

interface TrackMarksProps {
  marks: readonly TimeMark[];
  scale: TimeScale;
  row: Row;
  written(day: number): string;
  /** The least height of a mark whose column has room. */
  least?: number;
}

/** The changes as ticks on the baseline, those of a column on top of each other. */
export function TrackMarks({ marks, scale, row, written, least = SHORTEST }: TrackMarksProps) {
  const placed = stackMarks(marks, scale, PITCH);
  const counts = new Map<number, number>();
  for (const { px } of placed) counts.set(px, (counts.get(px) ?? 0) + 1);
  // One height for all, so that columns compare; only a column fuller than the row is pressed together.
  const even = row.height / Math.max(1, ...counts.values());
  const usual = row.height <= LOW_ROW ? row.height : Math.min(TALLEST, Math.max(least, even));
  const base = row.y + row.height;
  return (
    <g class="time-marks">
      {placed.map(({ mark, px, level }, i) => {
        const height = Math.min(usual, row.height / (counts.get(px) ?? 1));
        const gap = height > 2.5 ? Math.min(1, height / 5) : 0;
        return (
          <rect
            // Marks are a fixed list: their order is their identity.
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
