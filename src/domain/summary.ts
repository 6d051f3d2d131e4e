import type { Part } from './area/part.ts';
import type { Atlas } from './atlas.ts';
import { rowOf } from './control/answer.ts';
import { countedCrossings, countedSites } from './counted.ts';
import type { Confidence } from './schema/common.ts';
import type { Day } from './time/day.ts';

/** Rows of a summary beside those of the actors, in the order they are shown. */
export const SHARED_ROWS = ['joint', 'contested', 'mixed', 'assumed', 'unknown'] as const;

/** One row of a summary: an actor's id or one of `SHARED_ROWS`. */
export interface SummaryRow {
  key: string;
  /** Cells close to a report, and all cells within reach; km². For `unknown` both are the rest of the whole. */
  areaKm2: [near: number, reach: number];
  places: number;
  mines: number;
  crossings: number;
}

/**
 * Who holds what on a day: one row per actor, then the shared rows. Every column adds up to the whole –
 * the state's area (each end of the range with `unknown` as the rest), all places, counted sites and crossings.
 * @param part limits every column to a part of the state, to which they then add up
 */
export function summaryAt(
  atlas: Atlas,
  date: Day,
  least: Confidence,
  part: Part | null = null,
): SummaryRow[] {
  const { data } = atlas;
  const keys = [...data.actors.map((actor) => actor.id), ...SHARED_ROWS];
  const rows = new Map<string, SummaryRow>(
    keys.map((key) => [key, { key, areaKm2: [0, 0], places: 0, mines: 0, crossings: 0 }]),
  );
  const row = (key: string): SummaryRow => {
    const found = rows.get(key);
    if (!found)
      throw new Error(`A summary row was asked for "${key}"; expected one of ${keys.join(', ')}.`);
    return found;
  };
  const answers = atlas.answers(date, least);
  answers.forEach((answer, i) => {
    if (part?.places.has(data.places[i]?.id ?? '') !== false) row(rowOf(answer)).places++;
  });
  for (const site of countedSites(atlas))
    if (part?.mines.has(site.id) !== false)
      row(rowOf(atlas.siteControl(site, date, least)[0].answer)).mines++;
  for (const crossing of countedCrossings(atlas))
    if (part?.crossings.has(crossing.id) !== false)
      row(rowOf(atlas.crossingControl(crossing, date, least)[0].answer)).crossings++;

  const ground = atlas.ground(date, least);
  const keyOfPlace = answers.map((answer) => rowOf(answer));
  let state = 0;
  let near = 0;
  let reach = 0;
  for (let cell = 0; cell < data.lattice.count; cell++) {
    if (part && !part.cells[cell]) continue;
    const area = data.lattice.areaKm2[cell] ?? 0;
    state += area;
    const place = ground.place[cell] ?? -1;
    if (place < 0) continue;
    const { areaKm2 } = row(keyOfPlace[place] ?? 'unknown');
    reach += area;
    areaKm2[1] += area;
    if (ground.band[cell] !== 0) continue;
    near += area;
    areaKm2[0] += area;
  }
  row('unknown').areaKm2 = [state - near, state - reach];
  return [...rows.values()];
}
