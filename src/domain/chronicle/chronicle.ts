import type { Atlas } from '../atlas.ts';
import { changesOf } from '../changes.ts';
import { reaches } from '../control/interval.ts';
import type { Happenings } from '../dataset.ts';
import { foldMarks } from '../fold-marks.ts';
import type { Confidence } from '../schema/common.ts';
import type { ResourceEvent } from '../schema/happening.ts';
import { type ChronicleEntry, ENTRY_KINDS, type EntryKind } from './entry.ts';

/** What an entry is before what it is searched by is worked out. */
type Told = Omit<ChronicleEntry, 'searched'>;

/** What all records of a chronicle share. */
type Dated = Pick<
  Told,
  'id' | 'at' | 'earliest' | 'latest' | 'date' | 'sentence' | 'confidence'
> & {
  citations: readonly string[];
};

/**
 * Everything that happened, oldest first: changes of who holds a place and how open a crossing is, and the dated
 * happenings. A confirmation is no change; neither is the first record of a place that does not say who held it
 * before: that is news of knowledge. The first record of a crossing tells a change.
 */
export function chronicle(
  atlas: Atlas,
  { resource, context }: Happenings,
  least: Confidence,
): ChronicleEntry[] {
  const told = [
    ...controlEntries(atlas, least),
    ...crossingEntries(atlas, least),
    ...resource.map((event) => resourceEntry(atlas, event)),
    ...context.map((event) => entry('context', event, event.title, null, null)),
  ].filter(({ confidence }) => reaches(confidence, least));
  return told
    .map((one) => ({ ...one, searched: searchedOf(atlas, one) }))
    .sort(
      (a, b) =>
        a.at - b.at ||
        ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind) ||
        (a.id < b.id ? -1 : 1),
    );
}

function controlEntries(atlas: Atlas, least: Confidence): Told[] {
  const records = new Map(atlas.data.control.map((record) => [record.id, record]));
  const places = new Map(atlas.data.places.map((place) => [place.id, place]));
  return changesOf(atlas, least).flatMap((change) => {
    const record = records.get(change.record ?? '');
    const place = places.get(change.id);
    if (change.kind !== 'places' || !record || !place) return [];
    if (change.first && record.before === null) return [];
    const target = { kind: 'places' as const, id: place.id, name: place.name };
    return [entry('control', record, null, target, place.position)];
  });
}

function crossingEntries(atlas: Atlas, least: Confidence): Told[] {
  const records = new Map(atlas.data.crossingStatus.map((record) => [record.id, record]));
  const crossings = new Map(atlas.data.crossings.map((crossing) => [crossing.id, crossing]));
  return changesOf(atlas, least).flatMap((change) => {
    const record = records.get(change.record ?? '');
    const crossing = crossings.get(change.id);
    if (change.kind !== 'crossings' || !record || !crossing) return [];
    const target = { kind: 'crossings' as const, id: crossing.id, name: crossing.name };
    return [entry('crossing', record, null, target, crossing.position)];
  });
}

function resourceEntry({ data }: Atlas, event: ResourceEvent): Told {
  const place = data.places.find(({ id }) => id === event.place);
  const site = data.sites.find(({ id }) => id === event.site);
  const target = place
    ? { kind: 'places' as const, id: place.id, name: place.name }
    : site
      ? { kind: 'mines' as const, id: site.id, name: site.name }
      : null;
  return entry('resource', event, event.title, target, (place ?? site ?? event).position);
}

function entry(
  kind: EntryKind,
  { id, at, earliest, latest, date, sentence, confidence, citations }: Dated,
  title: string | null,
  target: Told['target'],
  position: Told['position'],
): Told {
  return {
    id,
    kind,
    at,
    earliest,
    latest,
    date,
    title,
    sentence,
    target,
    position,
    confidence,
    citations,
  };
}

/** The sentence about a base is left out: it may name a unit, and nobody shall find a unit by search. */
function searchedOf({ data }: Atlas, { target, title, sentence }: Told): string {
  const place = target?.kind === 'places' && data.places.find(({ id }) => id === target.id);
  const base = place && place.kind === 'base';
  const aliases = place ? place.aliases : [];
  return foldMarks(
    [title, target?.name, ...aliases, base ? null : sentence].filter(Boolean).join('\n'),
  );
}
