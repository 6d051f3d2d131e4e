import { civilOf } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { axisTicks, type TimeScale } from './scale.ts';
import type { TrackRows } from './track-rows.ts';

interface TrackAxisProps {
  text: Text;
  scale: TimeScale;
  rows: TrackRows;
}

/** Lines at round dates and their labels. */
export function TrackAxis({ text, scale, rows }: TrackAxisProps) {
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
            <line x1={px} x2={px} y1={rows.data.y} y2={rows.axis.y + 5} />
            {scale.width - px > 28 && (
              <text x={px + 4} y={rows.axis.y + 14}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
