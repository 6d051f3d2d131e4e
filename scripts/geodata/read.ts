import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeLattice, decodeRecords } from '../../src/data/decode.ts';
import { decodeEvents, decodeFigures, decodeHappenings } from '../../src/data/decode-late.ts';
import { type PackedLattice, unpackLattice } from '../../src/data/lattice-codec.ts';
import { decodeRoutes } from '../../src/data/load-routes.ts';
import type { Dataset, Routes } from '../../src/domain/dataset.ts';
import { packEvents } from './event-pack.ts';
import { type GeodataFiles, hashOf, readFiles } from './files.ts';
import { packLattice } from './lattice-pack.ts';
import { latticeOf, packFigures, packHappenings, packRecords, shippedCitations } from './pack.ts';
import { problemLines } from './problem.ts';
import { type Sources, sourcesOf } from './sources.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const known = new Map<string, Dataset>();

/**
 * The dataset straight from a geodata folder, as the app sees it; read once per process. To build the
 * lattice takes seconds: the packed one is taken where it was made from the same data.
 */
export function readDataset(dir = join(ROOT, 'geodata')): Dataset {
  const kept = known.get(dir);
  if (kept) return kept;
  const files = readFiles(dir);
  const sources = checked(files);
  const hash = hashOf(files);
  const packed = packRecords(sources);
  const records = decodeRecords(packed);
  const lattice = unpackLattice(packedLattice(sources, hash), records.meta.lattice);
  const dataset = { hash, citationIds: shippedCitations(packed, sources), ...records, lattice };
  known.set(dir, dataset);
  return dataset;
}

/** The haul routes straight from a geodata folder, as the app sees them when it asks for them. */
export function readRoutes(dir = join(ROOT, 'geodata')): Routes {
  const files = readFiles(dir);
  return decodeRoutes({ hash: hashOf(files), routes: checked(files).routes }).routes;
}

/** The events, figures and happenings straight from a geodata folder, as the app sees them when it asks for them. */
export function readLate(dir = join(ROOT, 'geodata')) {
  const files = readFiles(dir);
  const sources = checked(files);
  const late = { hash: hashOf(files), sources: sources.citations };
  return {
    events: decodeEvents({ ...late, ...packEvents(sources) }),
    figures: decodeFigures({ ...late, ...packFigures(sources) }),
    happenings: decodeHappenings({ ...late, ...packHappenings(sources) }),
  };
}

function checked(files: GeodataFiles): Sources {
  const { sources, problems } = sourcesOf(files);
  if (problems.length > 0) throw new Error(problemLines(problems).join('\n'));
  return sources;
}

function packedLattice(sources: Sources, hash: string): PackedLattice {
  const file = join(ROOT, 'public/data/lattice.json');
  if (existsSync(file)) {
    try {
      const packed = decodeLattice(JSON.parse(readFileSync(file, 'utf8')));
      if (packed.hash === hash) return packed;
    } catch {
      // A file cut short or of another version: build it.
    }
  }
  return packLattice(latticeOf(sources));
}
