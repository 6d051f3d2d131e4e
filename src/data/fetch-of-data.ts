import { type Fetch, fetchJson, type Loaded } from './fetch-json.ts';
import { otherData } from './load.ts';

/** Fetches and reads a file that names the data it belongs to, and refuses it where that is not the data at hand. */
export async function fetchOfData<T extends { hash: string }>(
  baseUrl: string,
  file: string,
  fetch: Fetch,
  decode: (json: unknown) => T,
  hash: string,
): Promise<Loaded<T>> {
  const loaded = await fetchJson(baseUrl, file, fetch, decode);
  return loaded.ok && loaded.value.hash !== hash
    ? otherData(file, loaded.value.hash, hash)
    : loaded;
}
