import type { Sources } from './sources.ts';

/** Counts of the records for whoever edits them: how many, from when, how sure, how exact. */
export function coverageReport(sources: Sources): string {
  const { actors, areas, citations, control, crossings, crossingStatus, places, routes, sites } =
    sources;
  const changes = sites.flatMap((site) => site.changes);
  const claims = sites.flatMap((site) => site.claims);
  const lists = { places, control, sites, changes, claims, crossings, crossingStatus };
  const all = { ...lists, areas, routes, actors, citations };
  const release = releaseName(sources);
  const { events, eventDyads, series, figures, trade } = sources;
  const { resourceEvents, contextEvents } = sources;
  const counted = { events, eventDyads, series, figures, trade, resourceEvents, contextEvents };
  return [
    row('records', Object.entries(all).map(lengthOf)),
    row('events and figures', Object.entries(counted).map(lengthOf)),
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
    '',
    row('events by year', tally(events, startYear)),
    row(
      'events by precision class',
      tally(events, ({ precision }) => `class ${precision}`),
    ),
    row(
      'events in the state',
      tally(events, ({ inside }) => (inside ? 'inside' : 'outside')),
    ),
    row('events by release', tally(events, release)),
    row('figures by confidence', tally([...figures, ...trade], confidence)),
    row('resource events by year', tally(resourceEvents, year)),
  ].join('\n');
}

type Count = [value: string, records: number];

const year = ({ at }: { at: string | null }) => at?.slice(0, 4) ?? 'undated';
const startYear = ({ start }: { start: string }) => start.slice(0, 4);
const confidence = (record: { confidence: string }) => record.confidence;
const precision = (record: { precision: string }) => record.precision;
const lengthOf = ([name, list]: [string, readonly unknown[]]): Count => [name, list.length];

/** The release an event is from, with the days it speaks for. */
function releaseName({ eventCoverage }: Sources) {
  const names = new Map(
    eventCoverage.map(({ id, name, from, until }) => [id, `${name} (${from} to before ${until})`]),
  );
  return ({ coverage }: Sources['events'][number]) => names.get(coverage) ?? coverage;
}

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
