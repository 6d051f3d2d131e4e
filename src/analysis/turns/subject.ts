import type { Atlas } from '../../domain/atlas.ts';
import type { Crossing } from '../../domain/schema/crossing.ts';
import type { MiningSite } from '../../domain/schema/site.ts';

/** What can be selected: a kind and an id as the link has them, or a point of the ground. */
export type Subject = { kind: string; id: string } | { kind: 'ground'; lat: number; lng: number };

/** Places whose control may answer for cells on some date: all that stand within reach of one of them. */
export function placesNear(atlas: Atlas, cells: readonly number[]): Set<string> {
  const { start, place } = atlas.candidates;
  const found = new Set<number>();
  for (const cell of cells)
    for (let i = start[cell] ?? 0; i < (start[cell + 1] ?? 0); i++) found.add(place[i] ?? 0);
  return new Set([...found].map((index) => atlas.data.places[index]?.id ?? ''));
}

/** Places that may answer for a site or crossing: its linked one, and those round its position. */
export function placesBehind(atlas: Atlas, thing: MiningSite | Crossing): Set<string> {
  const places = placesNear(atlas, atlas.cellsOf(thing).cells);
  if (thing.place) places.add(thing.place);
  return places;
}

/** The cells of a township. */
export function cellsOfTownship({ data }: Atlas, pcode: string): number[] {
  const index = data.lattice.townships.indexOf(pcode);
  return [...data.lattice.township.keys()].filter((cell) => data.lattice.township[cell] === index);
}

/** A record stands for what it speaks of. */
export function ownerOf({ data }: Atlas, subject: Subject): Subject {
  if (subject.kind !== 'records' || !('id' in subject)) return subject;
  const place = data.control.find(({ id }) => id === subject.id)?.place;
  if (place) return { kind: 'places', id: place };
  const crossing = data.crossingStatus.find(({ id }) => id === subject.id)?.crossing;
  return crossing ? { kind: 'crossings', id: crossing } : subject;
}
