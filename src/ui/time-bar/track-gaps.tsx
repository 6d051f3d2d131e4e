import type { Day } from '../../domain/time/day.ts';
import type { TimeScale } from './scale.ts';
import { TRACK_ROWS } from './track-rows.ts';

interface GapProps {
  gap: { from: Day; until: Day };
  scale: TimeScale;
  hatch: string;
  words: string;
}

/** A stretch without data in histogram and band: hatched. */
export function Gap({ gap, scale, hatch, words }: GapProps) {
  const { events, coverage } = TRACK_ROWS;
  const left = Math.max(0, scale.edge(gap.from));
  const width = Math.min(scale.width, scale.edge(gap.until)) - left;
  return (
    <g class="time-gap">
      <title>{words}</title>
      <rect x={left} y={events.y} width={width} height={events.height} fill={`url(#${hatch})`} />
      <rect
        x={left}
        y={coverage.y}
        width={width}
        height={coverage.height}
        fill={`url(#${hatch})`}
      />
    </g>
  );
}

/** The band below: plain where some release of the events speaks for the days. */
export function Coverage({
  gaps,
  scale,
}: {
  gaps: readonly { from: Day; until: Day }[];
  scale: TimeScale;
}) {
  const { y, height } = TRACK_ROWS.coverage;
  const edges = [scale.from, ...gaps.flatMap(({ from, until }) => [from, until]), scale.until];
  const covered = Array.from({ length: edges.length / 2 }, (_, i) => [
    edges[2 * i] ?? 0,
    edges[2 * i + 1] ?? 0,
  ]);
  return (
    <g class="time-coverage">
      {covered.map(([from = 0, until = 0]) =>
        until > from ? (
          <rect
            key={from}
            x={scale.edge(from)}
            y={y}
            width={scale.edge(until) - scale.edge(from)}
            height={height}
          />
        ) : null,
      )}
    </g>
  );
}

/** The words of a stretch without data, where they fit: on the wider side of the date's handle. */
export function GapWords({ gap, scale, words, date }: Omit<GapProps, 'hatch'> & { date: Day }) {
  const { y, height } = TRACK_ROWS.events;
  const ends = [Math.max(0, scale.edge(gap.from)), Math.min(scale.width, scale.edge(gap.until))];
  const [left = 0, right = 0] = ends;
  const thumb = Math.min(right, Math.max(left, scale.middle(date)));
  const [from, to] = thumb - left > right - thumb ? [left, thumb] : [thumb, right];
  // A letter takes some 5.5 px, the handle 10 to its side.
  if (to - from < words.length * 5.5 + 14) return null;
  return (
    <text
      x={(from + to) / 2 + (from === left ? -3 : 3)}
      y={y + height / 2 + 4}
      text-anchor="middle"
    >
      {words}
    </text>
  );
}
