import type { Atlas } from '../domain/atlas.ts';
import { rowOf } from '../domain/control/answer.ts';
import type { Confidence } from '../domain/schema/common.ts';
import { countedCrossings, countedSites, SHARED_ROWS } from '../domain/summary.ts';
import { addMonths, civilOf, type Day, dayOf } from '../domain/time/day.ts';
import { entryOn, ledgerOf } from './ledger.ts';

/** What of a summary is counted. */
export type Measure = 'areaNear' | 'areaReach' | 'places' | 'mines' | 'crossings';

/** Numbers per row of the summary over the clock: `values[i]` belongs to `days[i]`. */
export interface Series {
  days: readonly Day[];
  /** In the order of the summary; the columns of every day add up to the whole. */
  rows: readonly { key: string; values: readonly number[] }[];
}

/** The first days of all months of the clock, or its days at a fixed step from the first. */
export function seriesDays(atlas: Atlas, step: 'months' | number): Day[] {
  const [first, last] = atlas.data.meta.clock;
  if (step !== 'months' && !(step >= 1))
    throw new Error(`A series was asked for every ${step} days; expected 1 or more, or "months".`);
  const days: Day[] = [];
  const { year, month, date } = civilOf(first);
  let day = step !== 'months' || date === 1 ? first : dayOf(year, month + 1, 1);
  while (day <= last) {
    days.push(day);
    day = step === 'months' ? addMonths(day, 1) : day + step;
  }
  return days;
}

/** One measure of the summary over the whole clock, for a chart; equal to `summaryAt` on each of its days. */
export function summarySeries(
  atlas: Atlas,
  least: Confidence,
  measure: Measure,
  step: 'months' | number = 'months',
): Series {
  const days = seriesDays(atlas, step);
  const count = counterOf(atlas, least, measure);
  const counts = days.map(count);
  const keys = [...atlas.data.actors.map(({ id }) => id), ...SHARED_ROWS];
  return {
    days,
    rows: keys.map((key) => ({ key, values: counts.map((of) => of.get(key) ?? 0) })),
  };
}

type Counts = ReadonlyMap<string, number>;

/** How a measure is counted: sites from the ledger, which knows all days at once. */
function counterOf(atlas: Atlas, least: Confidence, measure: Measure): (day: Day) => Counts {
  if (measure === 'places')
    return (day) => tally(atlas.answers(day, least).map((answer) => rowOf(answer)));
  if (measure === 'areaNear' || measure === 'areaReach')
    return (day) => areasOn(atlas, day, least, measure === 'areaNear');
  const ledger = ledgerOf(atlas, least);
  const things = measure === 'mines' ? countedSites(atlas) : countedCrossings(atlas);
  return (day) =>
    tally(
      things.map(({ id }) => {
        const entry = entryOn(ledger[measure].get(id) ?? [], day);
        return entry ? rowOf(entry) : 'unknown';
      }),
    );
}

/** Square kilometres per row; what no report is close to, or reaches, is `unknown`. */
function areasOn(atlas: Atlas, day: Day, least: Confidence, nearOnly: boolean): Counts {
  const { count, areaKm2 } = atlas.data.lattice;
  const ground = atlas.ground(day, least);
  const keys = atlas.answers(day, least).map((answer) => rowOf(answer));
  const areas = new Map<string, number>();
  for (let cell = 0; cell < count; cell++) {
    const known = nearOnly ? ground.band[cell] === 0 : (ground.place[cell] ?? -1) >= 0;
    const key = (known && keys[ground.place[cell] ?? -1]) || 'unknown';
    areas.set(key, (areas.get(key) ?? 0) + (areaKm2[cell] ?? 0));
  }
  return areas;
}

function tally(keys: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
