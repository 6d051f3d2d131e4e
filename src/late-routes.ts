import type { Fetch } from './data/fetch-json.ts';
import { loadRoutes } from './data/load-routes.ts';
import type { Routes } from './domain/dataset.ts';
import { joinLayer } from './layers/index.ts';
import { routesLayer } from './layers/routes/layer.ts';

/** Loads the haul routes and makes them a layer; null where they cannot be read. */
export async function loadRoutesLayer(
  dataUrl: string,
  fetch: Fetch,
  hash: string,
): Promise<Routes | null> {
  const loaded = await loadRoutes(dataUrl, fetch, hash);
  if (!loaded.ok) return null;
  joinLayer(routesLayer(loaded.value));
  return loaded.value;
}
