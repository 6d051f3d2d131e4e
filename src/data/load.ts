import type { Basemap } from '../domain/basemap.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Citation } from '../domain/schema/actor.ts';
import { decodeBasemap, decodeCitations, decodeCore, decodeLattice } from './decode.ts';
import { type Fetch, fetchJson, type Loaded, type LoadFailure } from './fetch-json.ts';
import { type PackedLattice, unpackLattice } from './lattice-codec.ts';

/** Stands in for a lattice that could not be read: the records say what they say without it. */
const NO_CELLS: PackedLattice = { townships: [], runs: [], township: '', clipped: [], joined: [] };

/** Loads the records and the lattice, both at once; a dataset without its lattice says why. */
export async function loadAtlasData(baseUrl: string, fetch: Fetch): Promise<Loaded<Dataset>> {
  const [core, lattice] = await Promise.all([
    fetchJson(baseUrl, 'core.json', fetch, decodeCore),
    fetchJson(baseUrl, 'lattice.json', fetch, decodeLattice),
  ]);
  if (!core.ok) return core;
  const { hash, citationIds, records } = core.value;
  const ground =
    lattice.ok && lattice.value.hash !== hash
      ? otherData('lattice.json', lattice.value.hash, hash)
      : lattice;
  const packed = ground.ok ? ground.value : NO_CELLS;
  const value = {
    hash,
    citationIds,
    ...records,
    lattice: unpackLattice(packed, records.meta.lattice),
    ...(ground.ok ? {} : { groundFailed: failureWords(ground) }),
  };
  return { ok: true, value };
}

/** What failed, as one plain clause for a notice. */
export function failureWords({ file, found, expected }: LoadFailure): string {
  return `${file}: ${found}, expected ${expected}.`;
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
