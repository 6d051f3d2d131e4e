import type { Sources } from './sources.ts';

/** Counts of the records for whoever edits them: how many, from when, how sure, how exact. */
export function coverageReport(sources: Sources): string {
  const { actors, areas, citations, control, crossings, crossingStatus, places, sites } = sources;
  const changes = sites.flatMap((site) => site.changes);
  const claims = sites.flatMap((site) => site.claims);
  const lists = { places, control, sites, changes, claims, crossings, crossingStatus };
  const all = { ...lists, areas, actors, citations };
  const year = ({ at }: { at: string | null }) => at?.slice(0, 4) ?? 'undated';
  return [
    row(
      'records',
      Object.entries(all).map(([name, list]) => [name, list.length]),
    ),
    '',
    row('control by year', tally(control, year)),
    row('crossing status by year', tally(crossingStatus, year)),
    row('site changes by year', tally(changes, year)),
    '',
    row(
      'control by confidence',
      tally(control, (record) => record.confidence),
    ),
    row(
      'control by basis',
      tally(control, (record) => record.basis),
    ),
    row(
      'control by status',
      tally(control, (record) => record.status),
    ),
    row(
      'crossing status by confidence',
      tally(crossingStatus, (record) => record.confidence),
    ),
    row(
      'sites by confidence',
      tally(sites, (site) => site.confidence),
    ),
    row(
      'sites by commodity',
      tally(sites, (site) => site.commodity),
    ),
    '',
    row(
      'places by precision',
      tally(places, (place) => place.precision),
    ),
    row(
      'sites by precision',
      tally(sites, (site) => site.precision),
    ),
    row('crossings by precision', tally(crossings, precisionOf)),
  ].join('\n');
}

function precisionOf({ precisionKm }: Sources['crossings'][number]): string {
  return precisionKm === null ? 'no position' : `±${precisionKm} km`.padStart(6);
}

/** How many records fall to each value, by value. */
function tally<T>(records: readonly T[], value: (record: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(value(record), (counts.get(value(record)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function row(name: string, counts: [string, number][]): string {
  return `${`${name}:`.padEnd(32)}${counts.map(([value, n]) => `${value.trim()} ${n}`).join(', ')}`;
}
