import type { Sources } from './sources.ts';

/** Counts of the records for whoever edits them: how many, from when, how sure, how exact. */
export function coverageReport(sources: Sources): string {
  const { actors, areas, citations, control, crossings, crossingStatus, places, routes, sites } =
    sources;
  const changes = sites.flatMap((site) => site.changes);
  const claims = sites.flatMap((site) => site.claims);
  const lists = { places, control, sites, changes, claims, crossings, crossingStatus };
  const all = { ...lists, areas, routes, actors, citations };
  return [
    row('records', Object.entries(all).map(lengthOf)),
    '',
    row('control by year', tally(control, year)),
    row('crossing status by year', tally(crossingStatus, year)),
    row('site changes by year', tally(changes, year)),
    '',
    row('control by confidence', tally(control, confidence)),
    row(
      'control by basis',
      tally(control, ({ basis }) => basis),
    ),
    row(
      'control by status',
      tally(control, ({ status }) => status),
    ),
    row('crossing status by confidence', tally(crossingStatus, confidence)),
    row('sites by confidence', tally(sites, confidence)),
    row(
      'sites by commodity',
      tally(sites, ({ commodity }) => commodity),
    ),
    '',
    row('places by precision', tally(places, precision)),
    row('sites by precision', tally(sites, precision)),
    row('crossings by precision', tally(crossings, distance)),
  ].join('\n');
}

type Count = [value: string, records: number];

const year = ({ at }: { at: string | null }) => at?.slice(0, 4) ?? 'undated';
const confidence = (record: { confidence: string }) => record.confidence;
const precision = (record: { precision: string }) => record.precision;
const lengthOf = ([name, list]: [string, readonly unknown[]]): Count => [name, list.length];

function distance({ precisionKm }: Sources['crossings'][number]): string {
  return precisionKm === null ? 'no position' : `±${precisionKm} km`.padStart(6);
}

/** How many records fall to each value, by value. */
function tally<T>(records: readonly T[], value: (record: T) => string): Count[] {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(value(record), (counts.get(value(record)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function row(name: string, counts: Count[]): string {
  return `${`${name}:`.padEnd(32)}${counts.map(([value, n]) => `${value.trim()} ${n}`).join(', ')}`;
}
