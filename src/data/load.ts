import type { Dataset } from '../domain/dataset.ts';
import type { Citation } from '../domain/schema/actor.ts';
import type { Basemap } from './basemap.ts';
import { decodeBasemap, decodeCitations, decodeCore, decodeLattice } from './decode.ts';
import { type Fetch, fetchJson, type Loaded } from './fetch-json.ts';
import { unpackLattice } from './lattice-codec.ts';

/** Loads the records and the lattice, both at once. */
export async function loadAtlasData(baseUrl: string, fetch: Fetch): Promise<Loaded<Dataset>> {
  const [core, lattice] = await Promise.all([
    fetchJson(baseUrl, 'core.json', fetch, decodeCore),
    fetchJson(baseUrl, 'lattice.json', fetch, decodeLattice),
  ]);
  if (!core.ok) return core;
  if (!lattice.ok) return lattice;
  const { hash, citationIds, records } = core.value;
  if (lattice.value.hash !== hash) {
    // A cache may hold one file of an older version.
    const [found, expected] = [lattice.value.hash, hash].map((text) => `data ${text.slice(0, 12)}`);
    return { ok: false, file: 'lattice.json', found: found ?? '', expected: expected ?? '' };
  }
  const value = {
    hash,
    citationIds,
    ...records,
    lattice: unpackLattice(lattice.value, records.meta.lattice),
  };
  return { ok: true, value };
}

/** Loads the basemap. */
export function loadBase(baseUrl: string, fetch: Fetch): Promise<Loaded<Basemap>> {
  return fetchJson(baseUrl, 'base.json', fetch, decodeBasemap);
}

/** Loads the register of sources, by id; the ids came with the records. */
export function loadCitations(
  baseUrl: string,
  fetch: Fetch,
  ids: readonly string[],
): Promise<Loaded<ReadonlyMap<string, Citation>>> {
  return fetchJson(
    baseUrl,
    'citations.json',
    fetch,
    (json) => new Map(decodeCitations(json, ids).map((citation) => [citation.id, citation])),
  );
}
