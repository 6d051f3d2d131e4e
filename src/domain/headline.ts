import type { Atlas } from './atlas.ts';
import { type Change, changesBetween } from './changes.ts';
import { countedCrossings } from './counted.ts';
import type { Confidence } from './schema/common.ts';
import type { PlaceKind } from './schema/place.ts';
import type { Day } from './time/day.ts';

/** Days that "what changed before" looks back. */
export const RECENT_DAYS = 30;

/** What the sentence at the top is made of. */
export interface Headline {
  date: Day;
  afterNews: boolean;
  /** The most telling change of hands of the last `RECENT_DAYS`, or null. */
  change: Told | null;
  /** All changes of the last `RECENT_DAYS`, newest first. */
  recent: readonly Change[];
  gatesOpen: number;
  gates: number;
  contested: number;
  /** Holders by places held, most first. */
  holders: readonly { actor: string; places: number }[];
}

/** How much a place says to a reader who sees one name: towns before gates and mines, bases last. */
const WEIGHT: Record<PlaceKind, number> = {
  town: 4,
  gate: 3,
  mine_hub: 3,
  village: 2,
  airport: 2,
  base: 1,
};

/** What the sentence has words for. */
const TOLD = ['held', 'contested', 'besieged'] as const;
type Told = Change & { after: { status: (typeof TOLD)[number] } };
const isTold = (change: Change): change is Told =>
  TOLD.some((told) => told === change.after.status);

/** @param recent newest first: only the last change of a place says how it stands on the date */
function tellingChange(atlas: Atlas, recent: readonly Change[]): Told | null {
  const kinds = new Map(atlas.data.places.map((place) => [place.id, place.kind]));
  const weight = (change: Change): number => WEIGHT[kinds.get(change.id) ?? 'base'];
  const places = recent.filter((change) => change.kind === 'places');
  const ranked = places
    .filter((change, i) => places.findIndex(({ id }) => id === change.id) === i)
    .filter(isTold)
    .filter((change) => !change.first)
    .sort((a, b) => weight(b) - weight(a) || b.day - a.day || (a.id < b.id ? -1 : 1));
  return ranked[0] ?? null;
}

/** The parts of the sentence that states the answer for a date. */
export function headlineAt(
  atlas: Atlas,
  changes: readonly Change[],
  date: Day,
  least: Confidence,
): Headline {
  const recent = changesBetween(changes, date - RECENT_DAYS, date).reverse();
  const answers = atlas.answers(date, least);
  const crossings = countedCrossings(atlas);
  const held = new Map<string, number>();
  for (const answer of answers) {
    if (answer.holder && answer.basis !== 'assumed')
      held.set(answer.holder, (held.get(answer.holder) ?? 0) + 1);
  }
  return {
    date,
    afterNews: date > atlas.data.meta.newsUntil,
    change: tellingChange(atlas, recent),
    recent,
    gatesOpen: crossings.filter(
      (crossing) => atlas.gateAt(crossing.id, date, least).status === 'open',
    ).length,
    gates: crossings.length,
    contested: answers.filter((answer) => answer.status === 'contested').length,
    holders: [...held]
      .map(([actor, places]) => ({ actor, places }))
      .sort((a, b) => b.places - a.places || (a.actor < b.actor ? -1 : 1)),
  };
}
