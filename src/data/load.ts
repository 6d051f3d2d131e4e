import type { Basemap } from '../domain/basemap.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Citation } from '../domain/schema/actor.ts';
import { decodeBasemap, decodeCitations, decodeCore, decodeLattice } from './decode.ts';
import { type Fetch, fetchJson, type Loaded, type LoadFailure } from './fetch-json.ts';
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
    return otherData('lattice.json', lattice.value.hash, hash);
  }
  const value = {
    hash,
    citationIds,
    ...records,
    lattice: unpackLattice(lattice.value, records.meta.lattice),
  };
  return { ok: true, value };
}

/** A cache may hold one file of an older version. */
export function otherData(file: string, found: string, expected: string): LoadFailure {
  return {
    ok: false,
    file,
    found: `data ${found.slice(0, 12)}`,
    expected: `data ${expected.slice(0, 12)}`,
  };
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
