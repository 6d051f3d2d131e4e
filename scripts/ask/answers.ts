import {
  type Alternative,
  alternatives,
  routeAlternatives,
} from '../../src/analysis/alternatives.ts';
import { type Comparison, compareDates } from '../../src/analysis/compare.ts';
import { type NearestCrossing, nearestCrossing } from '../../src/analysis/nearest-crossing.ts';
import {
  type CrossingRow,
  crossingRows,
  type MineRow,
  mineRows,
  type PlaceRow,
  placeRows,
} from '../../src/analysis/table-rows.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import { changesOf } from '../../src/domain/changes.ts';
import { countedSites } from '../../src/domain/counted.ts';
import type { Routes } from '../../src/domain/dataset.ts';
import { type ControlRule, disagreeing } from '../../src/domain/site/site-control.ts';
import { type SummaryRow, summaryAt } from '../../src/domain/summary.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { AskError, type Question, readDay } from './arguments.ts';
import { findById, nearestIds } from './find.ts';

/** What is said otherwise of one thing: by a rival account, or by another rule. */
export interface Otherwise {
  by: string;
  status: string;
  holder: string | null;
  parties: readonly string[];
  citations?: readonly string[];
}

/** What was asked about, and the answer as plain data. */
export type Answer =
  | { kind: 'places'; date: Day; one: boolean; rows: readonly PlaceRow[]; otherwise?: Otherwise[] }
  | { kind: 'mines'; date: Day; one: boolean; rows: readonly MineRow[]; otherwise?: Otherwise[] }
  | { kind: 'crossings'; date: Day; one: boolean; rows: readonly CrossingRow[] }
  | { kind: 'compare'; dates: readonly [Day, Day]; comparison: Comparison }
  | {
      kind: 'route';
      date: Day;
      /** The mine, or the route, that is asked about. */
      mine: string;
      name: string;
      nearest: NearestCrossing | null;
      ways: readonly Alternative[];
    }
  | { kind: 'summary'; date: Day; rows: readonly SummaryRow[] };

/** How each question is put. */
export const QUESTIONS = {
  control: 'control <place> <date>',
  mine: 'mine <id> <date>',
  places: 'places <date>',
  mines: 'mines <date>',
  crossings: 'crossings <date>',
  compare: 'compare <date> <date>',
  route: 'route <mine or route> <date>',
  summary: 'summary <date>',
} as const;

/** What answers by a rule, in words. */
const RULES: Record<ControlRule, string> = {
  place: 'its place',
  claim: 'its own sources',
  cell: 'the ground',
  cells: 'the ground around it',
  township: 'the ground of its township',
  none: 'nothing',
};

/** Answers a question with the functions that the map, its tables and its console use; throws an `AskError`. */
export function answerTo(
  atlas: Atlas,
  routes: () => Routes,
  question: Question,
  notices: string[],
): Answer {
  const [verb, ...rest] = question.words;
  const { least } = question;
  const { clock } = atlas.data.meta;
  const day = (word: string | undefined) => readDay(word, clock, notices);
  const filters = { commodity: question.commodity, actor: question.actor, least };
  refuseUnknown(atlas, question);
  switch (verb) {
    case 'control': {
      const [id, date] = only(verb, rest, 2);
      const place = findById('places', atlas.data.places, id);
      const on = day(date);
      const rows = placeRows(atlas, on, { ...filters, actor: [] });
      return {
        kind: 'places',
        date: on,
        one: true,
        rows: rows.filter((row) => row.id === place.id),
        otherwise: atlas
          .controlAt(place.id, on, least)
          .rivals.map(({ claimant, ...rival }) => ({ by: claimant, ...rival })),
      };
    }
    case 'mine': {
      const [id, date] = only(verb, rest, 2);
      const site = findById('mines', countedSites(atlas), id);
      const on = day(date);
      const rows = mineRows(atlas, on, { ...filters, commodity: [], actor: [] });
      return {
        kind: 'mines',
        date: on,
        one: true,
        rows: rows.filter((row) => row.id === site.id),
        otherwise: disagreeing(atlas.siteControl(site, on, least)).map(({ rule, answer }) => {
          const { status, holder, parties } = answer;
          return { by: RULES[rule], status, holder, parties };
        }),
      };
    }
    case 'places': {
      const date = day(only(verb, rest, 1)[0]);
      return { kind: 'places', date, one: false, rows: placeRows(atlas, date, filters) };
    }
    case 'mines': {
      const date = day(only(verb, rest, 1)[0]);
      return { kind: 'mines', date, one: false, rows: mineRows(atlas, date, filters) };
    }
    case 'crossings': {
      const date = day(only(verb, rest, 1)[0]);
      return { kind: 'crossings', date, one: false, rows: crossingRows(atlas, date, filters) };
    }
    case 'compare': {
      const [a, b] = only(verb, rest, 2);
      const dates = [day(a), day(b)] as const;
      const comparison = compareDates(atlas, changesOf(atlas, least), ...dates, least);
      return { kind: 'compare', dates, comparison };
    }
    case 'route': {
      const [id, date] = only(verb, rest, 2);
      const on = day(date);
      const known = routes();
      const route = known.find((one) => one.id === id);
      if (route) {
        const ways = routeAlternatives(atlas, known, route.id, on, least);
        return { kind: 'route', date: on, mine: route.id, name: route.name, nearest: null, ways };
      }
      const site = findById('mines', countedSites(atlas), id);
      return {
        kind: 'route',
        date: on,
        mine: site.id,
        name: site.name,
        nearest: nearestCrossing(atlas, site),
        ways: alternatives(atlas, known, site.id, on, least),
      };
    }
    case 'summary': {
      const date = day(only(verb, rest, 1)[0]);
      return { kind: 'summary', date, rows: summaryAt(atlas, date, least) };
    }
    default:
      throw new AskError(
        2,
        verb === undefined ? 'no question' : `"${verb}"`,
        `one of ${Object.keys(QUESTIONS).join(', ')} (see --help)`,
      );
  }
}

function only(verb: keyof typeof QUESTIONS, words: readonly string[], count: number) {
  if (words.length !== count)
    throw new AskError(2, `"${[verb, ...words].join(' ')}"`, QUESTIONS[verb]);
  return words;
}

/** A filter by something that does not exist would be answered with nothing, as if nothing were there. */
function refuseUnknown({ data }: Atlas, { commodity, actor }: Question): void {
  const commodities = [...new Set(data.sites.map((site) => site.commodity))].sort();
  for (const one of commodity) {
    if (!commodities.some((known) => known === one))
      throw new AskError(2, `--commodity ${one}`, commodities.join(', '));
  }
  for (const one of actor) {
    if (!data.actors.some(({ id }) => id === one))
      throw new AskError(1, `--actor ${one}`, nearestIds(data.actors, one).join(', '));
  }
}
