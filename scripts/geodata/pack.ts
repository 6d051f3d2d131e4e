import { citedIds, mapCitations, packCitations } from '../../src/data/citation-codec.ts';
import type { PackedRecords } from '../../src/data/decode.ts';
import { deriveOutline } from './areas.ts';
import { packBasemap } from './basemap-pack.ts';
import { buildLattice } from './lattice.ts';
import { packLattice } from './lattice-pack.ts';
import { stateOutline, townshipOutlines, townshipsOf } from './outlines.ts';
import type { Sources } from './sources.ts';

/** The lattice over the outlines of the sources. */
export function latticeOf({ meta, basemap }: Sources) {
  const { outlines } = basemap;
  return buildLattice(stateOutline(outlines), townshipOutlines(outlines), meta.lattice);
}

/** The records as they are shipped, with the outlines of described areas derived. */
export function packRecords(sources: Sources): PackedRecords {
  const { meta, actors, places, control, sites, crossings, crossingStatus, areas } = sources;
  const { outlines } = sources.basemap;
  const townships = townshipOutlines(outlines);
  const state = stateOutline(outlines);
  const positions = new Map(
    places.flatMap(({ id, position }) => (position ? [[id, position] as const] : [])),
  );
  return {
    meta,
    actors,
    places,
    control,
    sites,
    crossings,
    crossingStatus,
    areas: areas.map((area) => ({
      ...area,
      outline: deriveOutline(area, townships, positions, state),
    })),
    townships: townshipsOf(outlines),
  };
}

/** The ids of every source that a record or a route names, sorted: the one register serves both. */
export function shippedCitations(records: PackedRecords, { routes }: Sources): string[] {
  return citedIds([records, routes]);
}

/** The files of the app by name, as text; the same sources give the same bytes. */
export function packFiles(sources: Sources, hash: string): Record<string, string> {
  const records = packRecords(sources);
  const ids = shippedCitations(records, sources);
  const place = new Map(ids.map((id, i) => [id, i]));
  const byId = new Map(sources.citations.map((citation) => [citation.id, citation]));
  return {
    'core.json': JSON.stringify({
      hash,
      citations: ids,
      records: mapCitations(records, (id) => place.get(String(id)) ?? id),
    }),
    'lattice.json': JSON.stringify({ hash, ...packLattice(latticeOf(sources)) }),
    'routes.json': JSON.stringify({ hash, routes: sources.routes }),
    'townships.json': JSON.stringify({
      hash,
      outlines: Object.fromEntries(
        townshipOutlines(sources.basemap.outlines).map(({ pcode, polygon }) => [pcode, polygon]),
      ),
    }),
    'base.json': JSON.stringify(packBasemap(sources.basemap)),
    'citations.json': JSON.stringify(packCitations(ids.flatMap((id) => byId.get(id) ?? []))),
  };
}
