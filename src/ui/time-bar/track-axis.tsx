import { civilOf } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { axisTicks, type TimeScale } from './scale.ts';
import { TRACK_ROWS } from './track-rows.ts';

interface TrackAxisProps {
  text: Text;
  scale: TimeScale;
}

/** Lines at round dates and their labels. */
export function TrackAxis({ text, scale }: TrackAxisProps) {
  const ticks = axisTicks(scale, 38);
  return (
    <g class="time-axis">
      {ticks.map(({ day, px, unit }) => {
        const { year, month } = civilOf(day);
        const label =
          unit === 'year'
            ? String(year)
            : text.written(`${year}-${String(month).padStart(2, '0')}`);
        return (
          <g key={day}>
            <line x1={px} x2={px} y1={TRACK_ROWS.marks.y} y2={TRACK_ROWS.axis.y + 5} />
            {scale.width - px > 28 && (
              <text x={px + 4} y={TRACK_ROWS.axis.y + 14}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
