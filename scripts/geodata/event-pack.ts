import type { PackedEvents } from '../../src/data/event-codec.ts';
import { parseDay } from '../../src/domain/time/day.ts';
import { areaFinder, areasOf } from './event-areas.ts';
import type { Sources } from './sources.ts';

type ConflictEvent = Sources['events'][number];

/** The events as columns in the order of their first days, with the township or district each is counted on. */
export function packEvents(sources: Sources): PackedEvents {
  const { eventCoverage, eventDyads, districts, basemap } = sources;
  const events = sources.events.toSorted(
    (one, two) => day(one.start) - day(two.start) || (one.id < two.id ? -1 : 1),
  );
  const findArea = areaFinder(sources);
  const codes = events.map(findArea);
  const areas = areasOf(
    codes.filter((code) => code !== null),
    basemap.outlines,
    districts,
  );
  const words = wordsOf(events);
  const wordIndex = placesIn(words);
  const [dyadIndex, coverageIndex, areaIndex] = [
    placesIn(eventDyads.map(({ id }) => id)),
    placesIn(eventCoverage.map(({ id }) => id)),
    placesIn(areas.map(({ code }) => code)),
  ];
  const column = <T>(value: (event: ConflictEvent) => T): T[] => events.map(value);
  return {
    coverage: eventCoverage,
    dyads: eventDyads,
    areas,
    words,
    columns: {
      id: column(({ id }) => id),
      start: column(({ start }) => day(start)),
      more: column(({ start, end }) => day(end) - day(start)),
      datePrecision: column(({ datePrecision }) => datePrecision),
      lng: column(({ position }) => position?.[0] ?? null),
      lat: column(({ position }) => position?.[1] ?? null),
      precision: column(({ precision }) => precision),
      where: column(({ where }) => wordIndex(where)),
      admin1: column(({ admin1 }) => wordIndex(admin1)),
      admin2: column(({ admin2 }) => wordIndex(admin2)),
      source: column(({ source }) => wordIndex(source)),
      inside: column(({ inside }) => Number(inside)),
      dyad: column(({ dyad }) => dyadIndex(dyad)),
      area: codes.map(areaIndex),
      coverage: column(({ coverage }) => coverageIndex(coverage)),
      a: column(({ deaths }) => deaths.a),
      b: column(({ deaths }) => deaths.b),
      civilians: column(({ deaths }) => deaths.civilians),
      unknown: column(({ deaths }) => deaths.unknown),
      best: column(({ deaths }) => deaths.best),
      low: column(({ deaths }) => deaths.low),
      high: column(({ deaths }) => deaths.high),
      clarity: column(({ clarity }) => clarity),
      sources: column(({ sources: number }) => number),
    },
  };
}

function day(text: string): number {
  return parseDay(text) ?? Number.NaN;
}

/** Every text that events share, sorted. */
function wordsOf(events: readonly ConflictEvent[]): string[] {
  const words = events.flatMap(({ where, admin1, admin2, source }) => [
    where,
    admin1,
    admin2,
    source,
  ]);
  return [...new Set(words.filter((word) => word !== null))].sort();
}

/** A function from an entry of a list to its place there; −1 for one it does not have. */
function placesIn(list: readonly string[]): (entry: string | null) => number {
  const places = new Map(list.map((entry, i) => [entry, i]));
  return (entry) => places.get(entry ?? '') ?? -1;
}
