import type { Atlas } from '../../domain/atlas.ts';
import { rowOf } from '../../domain/control/answer.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import type { Day } from '../../domain/time/day.ts';

/** Square kilometres: of cells close to a report, and of all within reach. */
export type KmRange = readonly [near: number, reach: number];

/** What a row of the summary gained and lost from one date to another; their difference is that of the summaries. */
export interface AreaMove {
  key: string;
  gainedKm2: KmRange;
  lostKm2: KmRange;
  /** The places whose reports made the ground change its row, most ground within reach first. */
  places: readonly { id: string; km2: number }[];
}

interface Tally {
  gained: [number, number];
  lost: [number, number];
  places: Map<number, number>;
}

/**
 * Goes through the cells of two dates. A cell within reach of a report counts for the row of that report's place,
 * any other for `unknown`; for the near end of the range only cells close to a report do.
 */
export function areaMoves(atlas: Atlas, from: Day, to: Day, least: Confidence): AreaMove[] {
  const { lattice, places } = atlas.data;
  const [before, after] = [from, to].map((day) => {
    const rows = atlas.answers(day, least).map(rowOf);
    const { place, band } = atlas.ground(day, least);
    return { rows, place, band };
  });
  const tallies = new Map<string, Tally>();
  const tally = (key: string): Tally => {
    const known = tallies.get(key) ?? { gained: [0, 0], lost: [0, 0], places: new Map() };
    tallies.set(key, known);
    return known;
  };
  if (!before || !after) return [];
  const rowAt = ({ rows, place, band }: typeof before, cell: number, end: 0 | 1) => {
    const at = place[cell] ?? -1;
    return at < 0 || (end === 0 && band[cell] !== 0) ? 'unknown' : (rows[at] ?? 'unknown');
  };
  for (let cell = 0; cell < lattice.count; cell++) {
    const km2 = lattice.areaKm2[cell] ?? 0;
    for (const end of [0, 1] as const) {
      const [was, is] = [rowAt(before, cell, end), rowAt(after, cell, end)];
      if (was === is) continue;
      tally(was).lost[end] += km2;
      tally(is).gained[end] += km2;
      if (end === 0) continue;
      // What a row gained the report of the second date says; what it lost, that date's report as well, if there is one.
      const now = after.place[cell] ?? -1;
      const said = now < 0 ? (before.place[cell] ?? -1) : now;
      for (const key of [was, is]) {
        const { places: known } = tally(key);
        known.set(said, (known.get(said) ?? 0) + km2);
      }
    }
  }
  return [...tallies].map(([key, { gained, lost, places: known }]) => ({
    key,
    gainedKm2: gained,
    lostKm2: lost,
    places: [...known]
      .map(([index, km2]) => ({ id: places[index]?.id ?? '', km2 }))
      .sort((a, b) => b.km2 - a.km2 || (a.id < b.id ? -1 : 1)),
  }));
}
