import { type ControlAnswer, UNKNOWN } from './control/answer.ts';
import { type PlaceTimeline, placeTimeline } from './control/place-control.ts';
import type { Dataset } from './dataset.ts';
import { type Candidates, cellAt, findCandidates } from './field/candidates.ts';
import { BANDS, type Band, type Ground, groundOf } from './field/ground.ts';
import { groupBy, indexById } from './group.ts';
import type { Confidence } from './schema/common.ts';
import type { ControlRecord } from './schema/control-record.ts';
import type { Crossing, CrossingStatusRecord } from './schema/crossing.ts';
import type { MiningSite } from './schema/site.ts';
import { type Claimed, claimedGateControl, claimedSiteControl } from './site/claims.ts';
import { type GateAnswer, type GateTimeline, gateTimeline } from './site/gate-status.ts';
import { cellsOfCrossing, cellsOfSite, type SiteCells } from './site/site-cells.ts';
import {
  type ControlByRules,
  joinCells,
  NO_CONTROL,
  type SiteControl,
} from './site/site-control.ts';
import { type SiteActivity, siteActivity } from './site/site-status.ts';
import type { Day } from './time/day.ts';

/** What a point of the ground answers: the state of the place that colours it, and how far that is. */
export interface GroundAnswer extends ControlAnswer {
  band: Band | null;
  distanceKm: number | null;
  placeId: string | null;
}

/** The selectors over one dataset: the only way from records to anything shown, counted or exported. */
export interface Atlas {
  data: Dataset;
  candidates: Candidates;
  /** One answer per place, in the order of `data.places`. */
  answers(date: Day, least: Confidence): readonly ControlAnswer[];
  ground(date: Day, least: Confidence): Ground;
  timeline(placeId: string, least: Confidence): PlaceTimeline | undefined;
  gate(crossingId: string, least: Confidence): GateTimeline | undefined;
  controlAt(placeId: string, date: Day, least: Confidence): ControlAnswer;
  territoryAt(position: readonly [number, number], date: Day, least: Confidence): GroundAnswer;
  cellAnswer(cell: number, date: Day, least: Confidence): GroundAnswer;
  siteControl(site: MiningSite, date: Day, least: Confidence): ControlByRules;
  crossingControl(crossing: Crossing, date: Day, least: Confidence): ControlByRules;
  activity(site: MiningSite, date: Day): SiteActivity;
  gateAt(crossingId: string, date: Day, least: Confidence): GateAnswer;
  cellsOf(thing: MiningSite | Crossing): SiteCells;
}

/** The newest dates whose answers are kept: enough for a comparison, a step back and a chart's sweep. */
const KEPT_DATES = 16;

function remember<T>(make: (date: Day, least: Confidence) => T) {
  const kept = new Map<string, T>();
  return (date: Day, least: Confidence): T => {
    const key = `${date} ${least}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(date, least);
    kept.set(key, made);
    if (kept.size > KEPT_DATES) kept.delete(kept.keys().next().value as string);
    return made;
  };
}

function byLeast<T>(make: (least: Confidence) => T): (least: Confidence) => T {
  const kept = new Map<Confidence, T>();
  return (least) => {
    const known = kept.get(least) ?? make(least);
    kept.set(least, known);
    return known;
  };
}

/** Builds the selectors; everything that depends on no date is derived once. */
export function createAtlas(data: Dataset): Atlas {
  const { meta, places, lattice } = data;
  let derived: Candidates | undefined;
  // Not before the ground is first asked for: the first view may have none.
  const candidates = () => {
    derived ??= findCandidates(lattice, meta, places);
    return derived;
  };
  const control = groupBy(data.control, (record: ControlRecord) => record.place);
  const statuses = groupBy(data.crossingStatus, (record: CrossingStatusRecord) => record.crossing);
  const placeIndex = indexById(places);
  const timelines = byLeast((least) =>
    places.map((place) => placeTimeline(control.get(place.id) ?? [], meta.newsUntil, least)),
  );
  const gates = byLeast(
    (least) =>
      new Map(
        data.crossings.map((crossing) => [
          crossing.id,
          gateTimeline(statuses.get(crossing.id) ?? [], meta.newsUntil, least),
        ]),
      ),
  );
  const answers = remember((date, least) => timelines(least).map((timeline) => timeline.at(date)));
  const ground = remember((date, least) =>
    groundOf(candidates(), answers(date, least), meta.bandsKm),
  );
  const cells = new Map<MiningSite | Crossing, SiteCells>();
  const cellsOf = (thing: MiningSite | Crossing): SiteCells => {
    const known = cells.get(thing);
    if (known) return known;
    const found =
      'commodity' in thing
        ? cellsOfSite(lattice, meta, thing)
        : cellsOfCrossing(lattice, meta, thing);
    cells.set(thing, found);
    return found;
  };

  const controlAt = (placeId: string, date: Day, least: Confidence): ControlAnswer => {
    const index = placeIndex.get(placeId);
    return (index === undefined ? undefined : answers(date, least)[index]) ?? UNKNOWN;
  };

  const cellAnswer = (cell: number, date: Day, least: Confidence): GroundAnswer => {
    const state = ground(date, least);
    const place = state.place[cell] ?? -1;
    if (place < 0) return { ...UNKNOWN, band: null, distanceKm: null, placeId: null };
    return {
      ...(answers(date, least)[place] ?? UNKNOWN),
      band: BANDS[state.band[cell] ?? 0] ?? null,
      distanceKm: state.plainKm[cell] ?? null,
      placeId: places[place]?.id ?? null,
    };
  };

  const byPosition = (thing: MiningSite | Crossing, date: Day, least: Confidence): SiteControl => {
    const { rule, cells: own } = cellsOf(thing);
    const [only] = own;
    if (rule === 'none' || only === undefined) return NO_CONTROL;
    if (rule === 'cell') {
      const { band: _band, distanceKm: _km, placeId, ...answer } = cellAnswer(only, date, least);
      return { ...NO_CONTROL, rule, answer, place: placeId };
    }
    // Cells of one place have one answer: what is joined are places, weighted by their cells.
    const state = ground(date, least);
    const areas = new Map<number, number>();
    for (const cell of own) {
      const colouring = state.place[cell] ?? -1;
      areas.set(colouring, (areas.get(colouring) ?? 0) + (lattice.areaKm2[cell] ?? 0));
    }
    const known = answers(date, least);
    return joinCells(
      [...areas].map(([index, areaKm2]) => ({ answer: known[index] ?? UNKNOWN, areaKm2 })),
      rule,
    );
  };

  const byRules = (
    thing: MiningSite | Crossing,
    claimed: Claimed,
    date: Day,
    least: Confidence,
  ): ControlByRules => {
    const found: SiteControl[] = [];
    const placed = thing.place ? controlAt(thing.place, date, least) : UNKNOWN;
    if (placed.status !== 'unknown')
      found.push({ ...NO_CONTROL, rule: 'place', answer: placed, place: thing.place });
    if (claimed.answer.status !== 'unknown')
      found.push({ ...NO_CONTROL, ...claimed, rule: 'claim' });
    const positioned = byPosition(thing, date, least);
    const [first, ...rest] = [...found, positioned];
    return first ? [first, ...rest.filter((entry) => entry.rule !== 'none')] : [positioned];
  };

  return {
    data,
    get candidates() {
      return candidates();
    },
    answers,
    ground,
    timeline: (placeId, least) => timelines(least)[placeIndex.get(placeId) ?? -1],
    gate: (crossingId, least) => gates(least).get(crossingId),
    controlAt,
    territoryAt: ([lng, lat], date, least) => {
      const cell = cellAt(lattice, meta, lng, lat);
      return cell === undefined
        ? { ...UNKNOWN, band: null, distanceKm: null, placeId: null }
        : cellAnswer(cell, date, least);
    },
    cellAnswer,
    siteControl: (site, date, least) =>
      byRules(site, claimedSiteControl(site, date, meta, least), date, least),
    crossingControl: (crossing, date, least) =>
      byRules(
        crossing,
        claimedGateControl(statuses.get(crossing.id) ?? [], date, meta.newsUntil, least),
        date,
        least,
      ),
    activity: siteActivity,
    gateAt: (crossingId, date, least) =>
      gates(least).get(crossingId)?.at(date) ?? gateTimeline([], meta.newsUntil, least).at(date),
    cellsOf,
  };
}
