import { RECORD_FILES, type RecordList, type Sources } from '../sources.ts';

/** One record pointing to another, or to a township. */
export interface Reference {
  file: string;
  record: string;
  field: string;
  kind:
    | 'actor'
    | 'place'
    | 'site'
    | 'crossing'
    | 'citation'
    | 'pcode'
    | 'dyad'
    | 'coverage'
    | 'series';
  to: string;
}

/** What each field of a record or of a part of it points to. */
const KINDS: Partial<Record<string, Reference['kind']>> = {
  actor: 'actor',
  holder: 'actor',
  before: 'actor',
  parties: 'actor',
  place: 'place',
  places: 'place',
  claimed: 'place',
  crossing: 'crossing',
  crossings: 'crossing',
  site: 'site',
  sites: 'site',
  dyad: 'dyad',
  coverage: 'coverage',
  series: 'series',
  citations: 'citation',
  townships: 'pcode',
  township: 'pcode',
};

const LISTS: RecordList[] = [
  'actors',
  'places',
  'control',
  'sites',
  'crossings',
  'crossingStatus',
  'areas',
  'routes',
  'districts',
  'events',
  'eventCoverage',
  'figures',
  'trade',
  'resourceEvents',
  'contextEvents',
];

const known = new WeakMap<Sources, Reference[]>();

/** Everything that a record, one of its rivals, claims or changes, or a town of the map points to. */
export function referencesOf(sources: Sources): Reference[] {
  const kept = known.get(sources);
  if (kept) return kept;
  const found = [
    ...LISTS.flatMap((list) =>
      sources[list].flatMap((record) => pointers(RECORD_FILES[list], record.id, record, '')),
    ),
    ...sources.basemap.towns.features.flatMap(({ id, properties }) =>
      pointers('towns.geojson', String(id), properties ?? {}, ''),
    ),
  ];
  known.set(sources, found);
  return found;
}

function pointers(file: string, record: string, part: object, path: string): Reference[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const field = `${path}${key}`;
    const kind = KINDS[key];
    if (typeof value === 'string') return kind ? [{ file, record, field, kind, to: value }] : [];
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown, i) => {
      if (typeof entry === 'string') {
        return kind ? [{ file, record, field: `${field}.${i}`, kind, to: entry }] : [];
      }
      return entry !== null && typeof entry === 'object'
        ? pointers(file, record, entry, `${field}.${i}.`)
        : [];
    });
  });
}
