import type { Atlas } from '../domain/atlas.ts';
import type { ControlState } from '../domain/control/answer.ts';
import { countedCrossings, countedSites } from '../domain/counted.ts';
import { type Filters, passesActor, passesCommodity } from '../domain/filters.ts';
import { gateNames } from '../domain/gate-names.ts';
import type { Confidence } from '../domain/schema/common.ts';
import type { Crossing, GateStatus } from '../domain/schema/crossing.ts';
import type { Place, PlaceKind } from '../domain/schema/place.ts';
import type { Commodity, MiningSite } from '../domain/schema/site.ts';
import { type ControlRule, NO_CONTROL, type SiteControl } from '../domain/site/site-control.ts';
import type { SiteActivity } from '../domain/site/site-status.ts';
import { type Day, formatDay } from '../domain/time/day.ts';
import { citationsOfActivity, citationsOfControl, citationsOfGate } from './table/citations.ts';
import { type Extent, isWithin } from './table/extent.ts';

/** What every row says of a thing: plain data, ids and ISO dates, no words of any language but names. */
export interface TableRow {
  id: string;
  name: string;
  /** The Burmese name, where a source gives one. */
  my: string | null;
  /** Names of townships of the state; a P-code where the township lies outside it. */
  townships: readonly string[];
  lng: number | null;
  lat: number | null;
  precision: string;
  precisionKm: number | null;
  controlStatus: ControlState;
  /** The actor that holds it; null where shared, mixed or unknown. */
  controller: string | null;
  parties: readonly string[];
  /** `cited`, `assumed`, `implied by <record id>`, or null. */
  basis: string | null;
  /** The rule that answered who controls it. */
  rule: ControlRule;
  confidence: Confidence | null;
  /** The date as its record writes it. */
  since: string | null;
  /** ISO 8601. */
  lastConfirmed: string | null;
  lastKnown: boolean;
  /** Ids of the sources behind the row's answers. */
  citations: readonly string[];
}

/** A place; `confidence` to `lastKnown` speak of who holds it. */
export interface PlaceRow extends TableRow {
  kind: PlaceKind;
}

/** A mine; `confidence` to `lastKnown` speak of who controls it, `status` of what it does. */
export interface MineRow extends TableRow {
  commodity: Commodity;
  status: SiteActivity['status'];
  statusSince: string | null;
}

/** A crossing; as in the console, `confidence` to `lastKnown` speak of how open it is, the fields of control of who holds it. */
export interface CrossingRow extends TableRow {
  kind: string;
  country: string;
  status: GateStatus;
  controlConfidence: Confidence | null;
  controlSince: string | null;
  controlLastKnown: boolean;
}

/** The places of a day that pass the filters and lie in the extent; a place without a position lies in none. */
export function placeRows(
  atlas: Atlas,
  date: Day,
  filters: Filters,
  extent: Extent = {},
): PlaceRow[] {
  return atlas.data.places.flatMap((place) => {
    const answer = atlas.controlAt(place.id, date, filters.least);
    if (!passesActor(answer, filters.actor) || !isWithin(place.position, extent)) return [];
    // A place that nothing is known of is answered for by no rule.
    const rule = answer.status === 'unknown' ? 'none' : 'place';
    const control: SiteControl = { ...NO_CONTROL, rule, answer, place: place.id };
    return [
      {
        ...rowOf(atlas, place, place.precision, control),
        kind: place.kind,
        ...ageOf(answer),
        citations: citationsOfControl(atlas, control),
      },
    ];
  });
}

/** The counted mines of a day that pass the filters and lie in the extent. */
export function mineRows(
  atlas: Atlas,
  date: Day,
  filters: Filters,
  extent: Extent = {},
): MineRow[] {
  return countedSites(atlas).flatMap((site) => {
    if (!passesCommodity(site, filters.commodity) || !isWithin(site.position, extent)) return [];
    const [control] = atlas.siteControl(site, date, filters.least);
    if (!passesActor(control.answer, filters.actor)) return [];
    const activity = atlas.activity(site, date);
    return [
      {
        ...rowOf(atlas, site, site.precision, control),
        commodity: site.commodity,
        status: activity.status,
        statusSince: activity.sinceWritten,
        ...ageOf(control.answer),
        citations: unique([
          ...citationsOfControl(atlas, control),
          ...citationsOfActivity(site, activity),
        ]),
      },
    ];
  });
}

/** The counted crossings of a day that pass the filters and lie in the extent. */
export function crossingRows(
  atlas: Atlas,
  date: Day,
  filters: Filters,
  extent: Extent = {},
): CrossingRow[] {
  return countedCrossings(atlas).flatMap((crossing) => {
    if (!isWithin(crossing.position, extent)) return [];
    const [control] = atlas.crossingControl(crossing, date, filters.least);
    if (!passesActor(control.answer, filters.actor)) return [];
    const gate = atlas.gateAt(crossing.id, date, filters.least);
    const precision = !crossing.position ? 'none' : crossing.inferred ? 'inferred' : 'published';
    return [
      {
        ...rowOf(atlas, crossing, precision, control),
        kind: crossing.class,
        country: crossing.counterpart.country,
        status: gate.status,
        ...ageOf(gate),
        controlConfidence: control.answer.confidence,
        controlSince: control.answer.sinceWritten,
        controlLastKnown: control.answer.lastKnown,
        citations: unique([...citationsOfGate(atlas, gate), ...citationsOfControl(atlas, control)]),
      },
    ];
  });
}

function rowOf(
  atlas: Atlas,
  thing: Place | MiningSite | Crossing,
  precision: string,
  { rule, answer }: SiteControl,
) {
  const names = new Map(atlas.data.townships.map(({ pcode, name }) => [pcode, name]));
  return {
    id: thing.id,
    name: thing.name,
    my: ('counterpart' in thing ? gateNames(atlas.data, thing) : thing).names.my ?? null,
    townships: thing.townships.map((pcode) => names.get(pcode) ?? pcode),
    lng: thing.position?.[0] ?? null,
    lat: thing.position?.[1] ?? null,
    precision,
    precisionKm: thing.precisionKm,
    controlStatus: answer.status,
    controller: answer.holder,
    parties: answer.parties,
    basis: answer.basis,
    rule,
  };
}

function ageOf(answer: {
  confidence: Confidence | null;
  sinceWritten: string | null;
  lastConfirmed: Day | null;
  lastKnown: boolean;
}) {
  return {
    confidence: answer.confidence,
    since: answer.sinceWritten,
    lastConfirmed: answer.lastConfirmed === null ? null : formatDay(answer.lastConfirmed),
    lastKnown: answer.lastKnown,
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
