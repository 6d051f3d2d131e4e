import { useId } from 'preact/hooks';
import { Hatch } from './key-line.tsx';
import type { CoverageStretch, NamedDay } from './model.ts';
import type { TimeScale } from './scale.ts';
import type { Row } from './track-rows.ts';

/** Entries of the chronicle as small diamonds. */
export function TrackChronicle(props: {
  entries: readonly NamedDay[];
  scale: TimeScale;
  row: Row;
  written(day: number): string;
}) {
  const { scale, row } = props;
  const y = row.y + row.height / 2;
  return (
    <g class="time-chronicle">
      {props.entries.map((entry) => (
        <path
          key={`${entry.day} ${entry.label}`}
          data-day={entry.day}
          d={`M${scale.middle(entry.day)} ${y - 3.2}l3.2 3.2l-3.2 3.2l-3.2-3.2Z`}
        >
          <title>{`${props.written(entry.day)}: ${entry.label}`}</title>
        </path>
      ))}
    </g>
  );
}

/** What the sources cover: a plain band, hatched where nothing is, dashed where it is last known. */
export function TrackCoverage(props: {
  stretches: readonly CoverageStretch[];
  scale: TimeScale;
  row: Row;
}) {
  const hatch = useId();
  const { scale, row } = props;
  return (
    <g class="time-coverage">
      <Hatch id={hatch} />
      {props.stretches.map(({ from, until, kind }) => (
        <rect
          key={from}
          class={`is-${kind}`}
          x={scale.edge(from)}
          y={row.y + 1}
          width={Math.max(1, scale.edge(until) - scale.edge(from))}
          height={row.height - 2}
          fill={kind === 'none' ? `url(#${hatch})` : undefined}
        />
      ))}
    </g>
  );
}
