import type { Alternative } from '../../src/analysis/alternatives.ts';
import type { Comparison, Difference } from '../../src/analysis/compare.ts';

/** A difference between two dates as a line of a file. */
export interface DifferenceLine {
  /** `hands`, `first`, `gate`, `gate_hands`, `mine`, `activity` or `area`. */
  change: string;
  id: string;
  before: string;
  beforeHolder: string | null;
  after: string;
  afterHolder: string | null;
  /** Only of an area: what it gained and lost, km² from near to within reach. */
  gainedKm2: readonly number[];
  lostKm2: readonly number[];
  records: readonly string[];
  citations: readonly string[];
}

const NO_AREA = { gainedKm2: [], lostKm2: [] } as const;

/** One line for everything that two dates differ in. */
export function differenceLines(comparison: Comparison): DifferenceLine[] {
  const lines = (change: string, list: readonly Difference[]) =>
    list.map(
      ({ id, before, after, records, citations }): DifferenceLine => ({
        ...{ change, id, before: before.status, beforeHolder: before.holder },
        ...{ after: after.status, afterHolder: after.holder, ...NO_AREA, records, citations },
      }),
    );
  const bare = { beforeHolder: null, afterHolder: null, records: [], citations: [] };
  return [
    ...lines('hands', comparison.hands),
    ...lines('first', comparison.first),
    ...lines('gate', comparison.crossings),
    ...lines('gate_hands', comparison.gateHands),
    ...lines('mine', comparison.mines),
    ...comparison.activity.map(
      ({ id, before, after }): DifferenceLine => ({
        ...bare,
        ...{ change: 'activity', id, before, after, ...NO_AREA },
      }),
    ),
    ...comparison.moves.map(
      ({ key, gainedKm2, lostKm2, places }): DifferenceLine => ({
        ...bare,
        ...{ change: 'area', id: key, before: '', after: '' },
        gainedKm2: gainedKm2.map(Math.round),
        lostKm2: lostKm2.map(Math.round),
        records: places.map(({ id }) => `places/${id}`),
      }),
    ),
  ];
}

/** A leg of a way to a crossing as a line of a file; `status` is `outside` where it is not in the state. */
export interface LegLine {
  rank: number;
  crossing: string;
  gate: string;
  gateHolders: readonly string[];
  routes: readonly string[];
  ofDay: boolean;
  told: boolean;
  leg: number;
  from: string;
  to: string;
  status: string;
  holder: string | null;
  parties: readonly string[];
  confidence: string | null;
  km: number;
}

/** The legs of all ways, best way first. */
export function legLines(ways: readonly Alternative[]): LegLine[] {
  return ways.flatMap((way, i) =>
    way.legs.map(
      (leg, at): LegLine => ({
        rank: i + 1,
        crossing: way.gate.crossing,
        gate: way.gate.answer.status,
        gateHolders: way.gate.control.answer.parties,
        routes: way.routes,
        ofDay: way.ofDay,
        told: way.told,
        leg: at + 1,
        from: leg.from,
        to: leg.to,
        status: leg.outside ? 'outside' : leg.status,
        holder: leg.holder,
        parties: leg.parties,
        confidence: leg.confidence,
        km: Math.round(leg.km * 10) / 10,
      }),
    ),
  );
}
