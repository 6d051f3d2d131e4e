import type { Atlas } from '../../domain/atlas.ts';
import type { Change } from '../../domain/changes.ts';
import type { ControlAnswer } from '../../domain/control/answer.ts';
import { IMPLIED_DAYS } from '../../domain/control/place-control.ts';
import { cellAt } from '../../domain/field/candidates.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import type { Crossing } from '../../domain/schema/crossing.ts';
import type { MiningSite } from '../../domain/schema/site.ts';
import type { SiteControl } from '../../domain/site/site-control.ts';
import type { Day } from '../../domain/time/day.ts';
import { cellsOfTownship, ownerOf, placesBehind, placesNear, type Subject } from './subject.ts';

/** A day on which the answer for a selection changes. */
export interface Turn {
  day: Day;
  /** The change of that day behind it; null where the answer turns by a claim or an end of its own. */
  change: Change | null;
}

/** What an answer hangs on: whose records can turn it, further days that can, and what it says on a day. */
interface Question {
  places: ReadonlySet<string>;
  own: { kind: Change['kind']; ids: ReadonlySet<string> } | null;
  days: readonly Day[];
  says(day: Day): string;
}

const NONE: ReadonlySet<string> = new Set();

function stateKey({ status, holder, parties }: ControlAnswer): string {
  return [status, holder, ...(status === 'mixed' ? [...parties].sort() : parties)].join();
}

/** Who controls a site, in every part of the ground that answers for it; how large the parts are is no other answer. */
function controlKey({ rule, answer, shares }: SiteControl): string {
  const since = rule === 'place' ? answer.since : '';
  return [stateKey(answer), since, ...shares.map((share) => stateKey(share.answer)).sort()].join();
}

function mineQuestion(atlas: Atlas, site: MiningSite, least: Confidence): Question {
  return {
    places: placesBehind(atlas, site),
    own: null,
    days: [
      ...(site.start ? [site.start.at] : []),
      ...site.changes.flatMap(({ at, until }) => [at, until === null ? null : until + 1]),
      ...site.claims.flatMap(({ from, until }) => [from, until]),
    ].filter((day) => day !== null),
    says: (day) => {
      const { status, since } = atlas.activity(site, day);
      return `${status} ${since} ${controlKey(atlas.siteControl(site, day, least)[0])}`;
    },
  };
}

function gateQuestion(atlas: Atlas, crossing: Crossing, least: Confidence): Question {
  const records = atlas.data.crossingStatus.filter((record) => record.crossing === crossing.id);
  return {
    places: placesBehind(atlas, crossing),
    own: { kind: 'crossings', ids: new Set([crossing.id]) },
    days: records.map(({ at }) => at),
    says: (day) => {
      const { status, since } = atlas.gateAt(crossing.id, day, least);
      return `${status} ${since} ${controlKey(atlas.crossingControl(crossing, day, least)[0])}`;
    },
  };
}

function placeQuestion(atlas: Atlas, id: string, least: Confidence): Question {
  return {
    places: new Set([id]),
    own: null,
    days: [],
    says: (day) => {
      const answer = atlas.controlAt(id, day, least);
      return `${stateKey(answer)} ${answer.since}`;
    },
  };
}

function groundQuestion(atlas: Atlas, cell: number, least: Confidence): Question {
  return {
    places: placesNear(atlas, [cell]),
    own: null,
    days: [],
    says: (day) => {
      const answer = atlas.cellAnswer(cell, day, least);
      return `${answer.placeId} ${stateKey(answer)} ${answer.since}`;
    },
  };
}

/** A township turns with its ground, and with the places and gates that its panel lists. */
function townshipQuestion(atlas: Atlas, pcode: string, least: Confidence): Question {
  const { data } = atlas;
  const cells = cellsOfTownship(atlas, pcode);
  const inside = (thing: { townships: readonly string[] }) => thing.townships.includes(pcode);
  const places = data.places.filter(inside);
  const gates = data.crossings.filter((crossing) => crossing.confirmed && inside(crossing));
  return {
    places: new Set([...placesNear(atlas, cells), ...places.map(({ id }) => id)]),
    own: { kind: 'crossings', ids: new Set(gates.map(({ id }) => id)) },
    days: [],
    says: (day) => {
      const { place } = atlas.ground(day, least);
      const colouring = new Set(cells.map((cell) => place[cell] ?? -1));
      const answers = atlas.answers(day, least);
      return [
        ...[...colouring]
          .map((index) => answers[index])
          .map((a) => (a ? stateKey(a) : ''))
          .sort(),
        ...places.map(({ id }) => stateKey(atlas.controlAt(id, day, least))),
        ...gates.map(({ id }) => atlas.gateAt(id, day, least).status),
      ].join(';');
    },
  };
}

function questionOf(atlas: Atlas, subject: Subject, least: Confidence): Question | null {
  const { data } = atlas;
  if (!('id' in subject)) {
    const cell = cellAt(data.lattice, data.meta, subject.lng, subject.lat);
    return cell === undefined ? null : groundQuestion(atlas, cell, least);
  }
  const byId = ({ id }: { id: string }) => id === subject.id;
  if (subject.kind === 'places') return placeQuestion(atlas, subject.id, least);
  if (subject.kind === 'townships') return townshipQuestion(atlas, subject.id, least);
  const site = subject.kind === 'mines' && data.sites.find(byId);
  if (site) return mineQuestion(atlas, site, least);
  const crossing = subject.kind === 'crossings' && data.crossings.find(byId);
  if (crossing) return gateQuestion(atlas, crossing, least);
  const area = subject.kind === 'areas' && data.areas.find(byId);
  if (!area) return null;
  const until = area.until ?? Number.POSITIVE_INFINITY;
  return {
    places: NONE,
    own: null,
    days: [area.from, until + 1],
    says: (day) => String(area.from <= day && day <= until),
  };
}

/** Days from which a later record implies who held one of the places before it. */
function impliedDays(atlas: Atlas, places: ReadonlySet<string>, least: Confidence): Day[] {
  return [...places].flatMap((id) => {
    const first = atlas.timeline(id, least)?.intervals[0]?.records[0];
    return first?.before ? [first.at - IMPLIED_DAYS] : [];
  });
}

/**
 * All days of the clock on which the answer for a selection changes, in order: who controls it by the rules, and how
 * open or active it is; of an area its first day and the one after its last; of an armed group every change it is
 * part of. Empty where nothing of it can change.
 * @param changes all changes at the same least confidence, oldest first
 */
export function turnsOf(
  atlas: Atlas,
  selected: Subject,
  changes: readonly Change[],
  least: Confidence,
): Turn[] {
  const subject = ownerOf(atlas, selected);
  const [first, last] = atlas.data.meta.clock;
  const inClock = (day: Day) => first < day && day <= last;
  if (subject.kind === 'actors' && 'id' in subject)
    return changes
      .filter(({ before, after }) => [...before.parties, ...after.parties].includes(subject.id))
      .filter(({ day }, i, all) => inClock(day) && day !== all[i - 1]?.day)
      .map((change) => ({ day: change.day, change }));
  const question = questionOf(atlas, subject, least);
  if (!question) return [];
  const { places, own } = question;
  const behind = new Map<Day, Change>();
  for (const change of changes) {
    const counts =
      (change.kind === 'places' && places.has(change.id)) ||
      (change.kind === own?.kind && own.ids.has(change.id));
    if (counts) behind.set(change.day, change);
  }
  const days = new Set([...behind.keys(), ...question.days, ...impliedDays(atlas, places, least)]);
  let before = question.says(first);
  return [...days]
    .filter(inClock)
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const now = question.says(day);
      if (now === before) return [];
      before = now;
      return [{ day, change: behind.get(day) ?? null }];
    });
}
