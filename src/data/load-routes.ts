import * as v from 'valibot';
import type { Routes } from '../domain/dataset.ts';
import { Route } from '../domain/schema/route.ts';
import { Hash, read } from './decode.ts';
import type { Fetch, Loaded } from './fetch-json.ts';
import { fetchOfData } from './fetch-of-data.ts';

const RoutesFile = v.object({ hash: Hash, routes: v.array(Route) });

/** The haul routes and the hash of the data they belong to; throws where they do not fit. */
export function decodeRoutes(json: unknown): { hash: string; routes: Routes } {
  return read(RoutesFile, json);
}

/** Loads the haul routes that belong to the data of this hash. */
export async function loadRoutes(
  baseUrl: string,
  fetch: Fetch,
  hash: string,
): Promise<Loaded<Routes>> {
  const loaded = await fetchOfData(baseUrl, 'routes.json', fetch, decodeRoutes, hash);
  return loaded.ok ? { ok: true, value: loaded.value.routes } : loaded;
}
