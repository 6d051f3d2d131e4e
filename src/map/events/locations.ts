import type { FixedGrid } from './fixed-grid.ts';
import { INSTANCE_WORDS } from './instance.ts';
import { labelZooms } from './label-zooms.ts';

/** The points that events stand at, each once. */
export interface Locations {
  count: number;
  /** Place in the drawing order of the events, location by location. */
  members: Uint32Array;
  /** Where the members of location i begin; one more than there are locations. */
  offsets: Uint32Array;
  /** From which zoom on there is room for the count. */
  labelFrom: Float32Array;
}

/** Finds which events share a point. */
export function locationsOf(words: Int32Array, count: number, grid: FixedGrid): Locations {
  const x = (i: number) => words[i * INSTANCE_WORDS] ?? 0;
  const y = (i: number) => words[i * INSTANCE_WORDS + 1] ?? 0;
  const members = Uint32Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => x(a) - x(b) || y(a) - y(b) || a - b,
  );
  const offsets: number[] = [];
  members.forEach((i, at) => {
    const before = members[at - 1];
    if (before === undefined || x(i) !== x(before) || y(i) !== y(before)) offsets.push(at);
  });
  const firsts = offsets.map((at) => members[at] ?? 0);
  offsets.push(count);
  return {
    count: firsts.length,
    members,
    offsets: Uint32Array.from(offsets),
    labelFrom: labelZooms(
      firsts.map((i) => [x(i) * grid.quantum, y(i) * grid.quantum]),
      firsts.map((_, g) => (offsets[g + 1] ?? 0) - (offsets[g] ?? 0)),
    ),
  };
}
