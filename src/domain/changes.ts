import type { Atlas } from './atlas.ts';
import { type ControlState, UNKNOWN } from './control/answer.ts';
import type { Confidence } from './schema/common.ts';
import type { GateStatus } from './schema/crossing.ts';
import type { ChangeKind, MiningSite } from './schema/site.ts';
import { siteActivity, statusChanges } from './site/site-status.ts';
import type { Day } from './time/day.ts';

/** A state that something changed from or to. */
export interface ChangedState {
  status: ControlState | GateStatus | ChangeKind;
  holder: string | null;
  parties: readonly string[];
}

/** One dated change: of who holds a place, how open a gate is, or what a mine does. */
export interface Change {
  day: Day;
  kind: 'places' | 'crossings' | 'mines';
  /** Id of the place, crossing or mine. */
  id: string;
  /** Id of the record that says so; null for a mine, whose changes are its own. */
  record: string | null;
  written: string;
  sentence: string;
  confidence: Confidence;
  before: ChangedState;
  after: ChangedState;
  /** Nothing was known before: the first record is news of knowledge, not of a change of hands. */
  first: boolean;
}

const NOTHING: ChangedState = { status: 'unknown', holder: null, parties: [] };

function placeChanges(atlas: Atlas, least: Confidence): Change[] {
  return atlas.data.places.flatMap((place) => {
    const timeline = atlas.timeline(place.id, least);
    return (timeline?.intervals ?? []).map(({ records: [record] }): Change => {
      const before = timeline?.at(record.at - 1) ?? UNKNOWN;
      return {
        day: record.at,
        kind: 'places',
        id: place.id,
        record: record.id,
        written: record.date,
        sentence: record.sentence,
        confidence: record.confidence,
        before,
        after: record,
        first: before.status === 'unknown',
      };
    });
  });
}

function gateChanges(atlas: Atlas, least: Confidence): Change[] {
  return atlas.data.crossings.flatMap((crossing) => {
    const gate = atlas.gate(crossing.id, least);
    return (gate?.intervals ?? []).map(({ records: [record] }, i): Change => {
      const before = gate?.intervals[i - 1]?.records[0];
      return {
        day: record.at,
        kind: 'crossings',
        id: crossing.id,
        record: record.id,
        written: record.date,
        sentence: record.sentence,
        confidence: record.confidence,
        before: before ? { ...NOTHING, status: before.status } : NOTHING,
        after: { ...NOTHING, status: record.status },
        first: before === undefined,
      };
    });
  });
}

/** The kind of change behind what a site does on a day; a suspension that has ended is behind nothing. */
function kindInForce(site: MiningSite, day: Day): ChangedState['status'] {
  const { change } = siteActivity(site, day);
  return site.changes[change ?? -1]?.kind ?? 'unknown';
}

function siteChanges(atlas: Atlas): Change[] {
  return atlas.data.sites
    .filter((site) => site.scope === 'kachin')
    .flatMap((site) =>
      statusChanges(site).map(
        ({ change }, i): Change => ({
          day: change.at,
          kind: 'mines',
          id: site.id,
          record: null,
          written: change.date ?? '',
          sentence: change.note,
          confidence: site.confidence,
          before: { ...NOTHING, status: kindInForce(site, change.at - 1) },
          after: { ...NOTHING, status: change.kind },
          first: i === 0,
        }),
      ),
    );
}

/** All changes of control, of gates and of mines, oldest first; within a day by kind and id. */
export function changesOf(atlas: Atlas, least: Confidence): Change[] {
  return [...placeChanges(atlas, least), ...gateChanges(atlas, least), ...siteChanges(atlas)].sort(
    (a, b) =>
      a.day - b.day ||
      KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

const KIND_ORDER = { places: 0, crossings: 1, mines: 2 } as const;

/** The changes of the days after `after` up to and with `upTo`. */
export function changesBetween(changes: readonly Change[], after: Day, upTo: Day): Change[] {
  return changes.filter((change) => change.day > after && change.day <= upTo);
}

/** The first change after a day (`direction` 1) or the last one before it (−1). */
export function changeBeside(
  changes: readonly Change[],
  date: Day,
  direction: 1 | -1,
): Change | undefined {
  return direction > 0
    ? changes.find(({ day }) => day > date)
    : changes.findLast(({ day }) => day < date);
}
