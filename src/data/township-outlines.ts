import { type Fetch, fetchJson } from './fetch-json.ts';
import { Misfit } from './misfit.ts';

/** Rings in degrees by P-code, the outer one first. */
type TownshipOutlines = Record<string, [number, number][][]>;

/** Loads the outlines of the townships that belong to the data of this hash; the rings are taken on trust. */
export function loadTownshipOutlines(baseUrl: string, fetch: Fetch, hash: string) {
  return fetchJson(baseUrl, 'townships.json', fetch, (json): TownshipOutlines => {
    const file = json as { hash?: unknown; outlines?: TownshipOutlines } | null;
    if (file?.hash !== hash || !file.outlines)
      throw new Misfit(`data ${String(file?.hash).slice(0, 12)}`, `data ${hash.slice(0, 12)}`);
    return file.outlines;
  });
}

/** The rings of one township; null where they could not be loaded or are not known. */
export async function townshipRings(
  pcode: string,
  ...from: Parameters<typeof loadTownshipOutlines>
) {
  const loaded = await loadTownshipOutlines(...from);
  return loaded.ok ? (loaded.value[pcode] ?? null) : null;
}
