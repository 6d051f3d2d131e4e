import type { Figures, Happenings } from '../domain/dataset.ts';
import type { EventSet } from '../domain/events/record.ts';
import { decodeEvents, decodeFigures, decodeHappenings, type Late } from './decode-late.ts';
import type { Fetch, Loaded } from './fetch-json.ts';
import { fetchOfData } from './fetch-of-data.ts';

/** Loads the conflict events that belong to the data of this hash. */
export function loadEvents(
  baseUrl: string,
  fetch: Fetch,
  hash: string,
): Promise<Loaded<Late<EventSet>>> {
  return fetchOfData(baseUrl, 'events.json', fetch, decodeEvents, hash);
}

/** Loads the figures that belong to the data of this hash. */
export function loadFigures(
  baseUrl: string,
  fetch: Fetch,
  hash: string,
): Promise<Loaded<Late<Figures>>> {
  return fetchOfData(baseUrl, 'figures.json', fetch, decodeFigures, hash);
}

/** Loads what the chronicle tells beside the changes of the records, for the data of this hash. */
export function loadHappenings(
  baseUrl: string,
  fetch: Fetch,
  hash: string,
): Promise<Loaded<Late<Happenings>>> {
  return fetchOfData(baseUrl, 'chronicle.json', fetch, decodeHappenings, hash);
}
