import { useId } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';
import { Hatch } from './key-line.tsx';
import type { TimeScale } from './scale.ts';
import type { Row } from './track-rows.ts';

interface TrackNewsEndProps {
  newsUntil: Day;
  scale: TimeScale;
  row: Row;
  words: string;
}

/** The stretch after the last news used, hatched, with the words where they fit. */
export function TrackNewsEnd({ newsUntil, scale, row, words }: TrackNewsEndProps) {
  const hatch = useId();
  const left = Math.max(0, scale.edge(newsUntil + 1));
  const width = scale.width - left;
  if (width <= 0) return null;
  // About 6 px a letter at 11 px, with room either side.
  const fits = width > words.length * 6 + 16;
  return (
    <g class="time-news-end">
      <title>{words}</title>
      <Hatch id={hatch} />
      <rect x={left} y={row.y} width={width} height={row.height} fill={`url(#${hatch})`} />
      <line x1={left} x2={left} y1={row.y} y2={row.y + row.height} />
      {fits && (
        <text x={left + width / 2} y={row.y + row.height / 2 + 4} text-anchor="middle">
          {words}
        </text>
      )}
    </g>
  );
}
