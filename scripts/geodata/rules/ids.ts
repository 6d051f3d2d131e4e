import { BASEMAP_FILES } from '../basemap-pack.ts';
import type { Problem } from '../problem.ts';
import { RECORD_FILES, type RecordList, type Sources } from '../sources.ts';

/** Ids use `a-z 0-9 _ -`. */
export function idsAreWellFormed(sources: Sources): Problem[] {
  return idLists(sources).flatMap(({ file, ids }) =>
    ids.flatMap((id, i) =>
      /^[a-z0-9_-]+$/.test(id)
        ? []
        : [problem(file, `record ${i + 1}`, id, 'an id of the characters a-z, 0-9, "_" and "-"')],
    ),
  );
}

/** No two records of a file have the same id. */
export function idsAreUnique(sources: Sources): Problem[] {
  return idLists(sources).flatMap(({ file, ids }) =>
    ids.flatMap((id, i) =>
      ids.indexOf(id) === i ? [] : [problem(file, id, id, 'an id that no other record has')],
    ),
  );
}

/** Records stand in the order of their ids. */
export function idsAreSorted(sources: Sources): Problem[] {
  return idLists(sources).flatMap(({ file, ids }) =>
    ids.flatMap((id, i) => {
      const before = ids[i - 1];
      return before === undefined || before <= id
        ? []
        : [problem(file, id, id, `its place in the order of ids, before ${before}`)];
    }),
  );
}

function idLists(sources: Sources): { file: string; ids: string[] }[] {
  return [
    ...Object.entries(RECORD_FILES).map(([list, file]) => ({
      file,
      ids: sources[list as RecordList].map(({ id }) => id),
    })),
    ...BASEMAP_FILES.map((name) => ({
      file: `${name}.geojson`,
      ids: sources.basemap[name].features.map(({ id }) => String(id)),
    })),
  ];
}

function problem(file: string, record: string, found: string, expected: string): Problem {
  return { file, record, field: 'id', found, expected };
}
