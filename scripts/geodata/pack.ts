import { citedIds, mapCitations, packCitations } from '../../src/data/citation-codec.ts';
import type { PackedRecords } from '../../src/data/decode.ts';
import type { PackedFigures, PackedHappenings } from '../../src/data/decode-late.ts';
import { deriveOutline } from './areas.ts';
import { packBasemap } from './basemap-pack.ts';
import { packEvents } from './event-pack.ts';
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

/** The sources that a file names beyond those of the register: it brings them along itself. */
function sourcesBeyond(register: readonly string[], tree: unknown, { citations }: Sources) {
  const wanted = new Set(citedIds(tree));
  for (const id of register) wanted.delete(id);
  return citations.filter(({ id }) => wanted.has(id));
}

/** A file that loads late, as text: the hash of its data, its content, and the sources that only it names. */
function lateFile(hash: string, register: readonly string[], content: object, sources: Sources) {
  const citations = sourcesBeyond(register, content, sources);
  return JSON.stringify({ hash, sources: citations, ...content });
}

/** The figures with the series they belong to, as they are shipped. */
export function packFigures({ series, figures, trade }: Sources): PackedFigures {
  return { series, figures, trade };
}

/** The happenings, as they are shipped. */
export function packHappenings({ resourceEvents, contextEvents }: Sources): PackedHappenings {
  return { resource: resourceEvents, context: contextEvents };
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
    'events.json': lateFile(hash, ids, packEvents(sources), sources),
    'figures.json': lateFile(hash, ids, packFigures(sources), sources),
    'chronicle.json': lateFile(hash, ids, packHappenings(sources), sources),
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
