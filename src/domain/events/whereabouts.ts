import type { Atlas } from '../atlas.ts';
import { cellAt } from '../field/candidates.ts';
import type { EventArea } from './area.ts';
import { type EventColumns, isDot } from './columns.ts';

/** How closely the place of an event is known: as a point, or to no more than a part of the state. */
export type KnownTo = 'point' | 'township' | 'district' | 'state';

/** Where an event lies, as far as is known. */
export interface Whereabouts {
  knownTo: KnownTo;
  /** P-code of the township: of a point that of the cell it stands in. */
  township: string | null;
  district: EventArea | null;
}

/** Where an event lies; of one that is known to a district only no township is said. */
export function whereaboutsOf(atlas: Atlas, columns: EventColumns, event: number): Whereabouts {
  const area = columns.areas[columns.area[event] ?? -1];
  if (isDot(columns, event)) {
    const { lattice, meta } = atlas.data;
    const cell = cellAt(lattice, meta, columns.lng[event] ?? 0, columns.lat[event] ?? 0);
    const township = lattice.townships[lattice.township[cell ?? -1] ?? -1] ?? null;
    return { knownTo: 'point', township, district: districtOf(columns, township) };
  }
  if (area?.level === 'township')
    return {
      knownTo: 'township',
      township: area.code,
      district: districtOf(columns, area.code),
    };
  if (area) return { knownTo: 'district', township: null, district: area };
  return { knownTo: 'state', township: null, district: null };
}

function districtOf({ areas }: EventColumns, township: string | null): EventArea | null {
  if (township === null) return null;
  return (
    areas.find(({ level, townships }) => level === 'district' && townships.includes(township)) ??
    null
  );
}
