import type { Citation } from '../domain/schema/actor.ts';
import { Misfit } from './misfit.ts';

/** The register of sources as it is shipped: columns in the order of the ids, which come with the records. */
export interface PackedCitations {
  publishers: string[];
  title: string[];
  /** Index into `publishers`. */
  publisher: number[];
  date: (string | null)[];
  url: (string | null)[];
}

/** The register as columns. */
export function packCitations(citations: readonly Citation[]): PackedCitations {
  const publishers = [...new Set(citations.map(({ publisher }) => publisher))].sort();
  const place = new Map(publishers.map((publisher, i) => [publisher, i]));
  return {
    publishers,
    title: citations.map(({ title }) => title),
    publisher: citations.map(({ publisher }) => place.get(publisher) ?? -1),
    date: citations.map(({ date }) => date),
    url: citations.map(({ url }) => url),
  };
}

/** The register from its columns; throws where they are not as long as the list of ids. */
export function unpackCitations(packed: PackedCitations, ids: readonly string[]): Citation[] {
  if (packed.title.length !== ids.length)
    throw new Misfit(`${packed.title.length} sources`, `${ids.length}, as the records name them`);
  return ids.map((id, i) => ({
    id,
    title: packed.title[i] ?? '',
    publisher: packed.publishers[packed.publisher[i] ?? -1] ?? '',
    date: packed.date[i] ?? null,
    url: packed.url[i] ?? null,
  }));
}

/** The ids of all sources that anything in a tree of records names, sorted. */
export function citedIds(tree: unknown): string[] {
  const ids = new Set<string>();
  mapCitations(tree, (id) => {
    ids.add(String(id));
    return id;
  });
  return [...ids].sort();
}

/** The tree with every entry of every list named `citations` mapped; a new tree, the old one stays. */
export function mapCitations(tree: unknown, map: (entry: unknown) => unknown): unknown {
  if (Array.isArray(tree)) return tree.map((item) => mapCitations(item, map));
  if (tree === null || typeof tree !== 'object') return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      key === 'citations' && Array.isArray(value) ? value.map(map) : mapCitations(value, map),
    ]),
  );
}
