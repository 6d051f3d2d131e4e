import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

/** Every township of the state lies in one district: a count by district leaves none out and none in twice. */
export function districtsShareTheState({ basemap, districts }: Sources): Problem[] {
  const townships = basemap.outlines.features.flatMap(({ properties }) =>
    properties?.level === 'township' ? [String(properties.pcode)] : [],
  );
  return townships.flatMap((pcode) => {
    const found = districts.filter((district) => district.townships.includes(pcode));
    if (found.length === 1) return [];
    const ids = found.map(({ id }) => id);
    const expected = `one district that holds ${pcode}`;
    return [
      { file: RECORD_FILES.districts, record: pcode, field: 'townships', found: ids, expected },
    ];
  });
}
