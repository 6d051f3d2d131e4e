import type { Atlas } from '../../domain/atlas.ts';
import {
  type ControlAnswer,
  type ControlState,
  sameState,
  UNKNOWN,
} from '../../domain/control/answer.ts';
import { reaches } from '../../domain/control/interval.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import type { Position } from '../../domain/schema/place.ts';
import type { Day } from '../../domain/time/day.ts';
import { piecesBetween } from './pieces.ts';

/** A point on the way. */
export interface Stop {
  name: string;
  position: Position;
}

/** A stretch of the way between two neighbouring stops over ground of one state. */
export interface Leg {
  from: string;
  to: string;
  km: number;
  /** Outside Kachin State: abroad, or in a neighbouring region. The atlas does not speak of it; `status` is `unknown`. */
  outside: boolean;
  status: ControlState;
  holder: string | null;
  parties: readonly string[];
  /** The lowest on the stretch; null where nothing is known. */
  confidence: Confidence | null;
  lastKnown: boolean;
  /** Inside the state, and no report reaches it. */
  unknown: boolean;
}

/** What a list of legs comes to. */
export interface LegSums {
  km: number;
  unknownKm: number;
  outsideKm: number;
  /** Known, but only last known. */
  lastKnownKm: number;
  /** Every party that holds or shares ground on the way, in the order they are met. */
  hands: readonly string[];
}

/** The legs of a way in order: the ground is asked once per kilometre of straight line, on one day. */
export function legsBetween(
  atlas: Atlas,
  stops: readonly Stop[],
  date: Day,
  least: Confidence,
): Leg[] {
  return stops.slice(1).flatMap((to, i) => {
    const from = stops[i];
    return from ? legsOfLine(atlas, from, to, date, least) : [];
  });
}

function legsOfLine(atlas: Atlas, from: Stop, to: Stop, date: Day, least: Confidence): Leg[] {
  const legs: Leg[] = [];
  for (const { km, cell } of piecesBetween(atlas.data, from.position, to.position)) {
    const outside = cell === undefined;
    const answer: ControlAnswer = outside ? UNKNOWN : atlas.cellAnswer(cell, date, least);
    const last = legs[legs.length - 1];
    if (
      last &&
      last.outside === outside &&
      last.lastKnown === answer.lastKnown &&
      sameState(last, answer)
    ) {
      last.km += km;
      last.confidence = lower(last.confidence, answer.confidence);
      continue;
    }
    const { status, holder, parties, confidence, lastKnown } = answer;
    const unknown = !outside && status === 'unknown';
    legs.push({
      ...{ from: from.name, to: to.name, km, outside },
      ...{ status, holder, parties, confidence, lastKnown, unknown },
    });
  }
  return legs;
}

function lower(a: Confidence | null, b: Confidence | null): Confidence | null {
  if (a === null || b === null) return a ?? b;
  return reaches(a, b) ? b : a;
}

/** Adds legs up. */
export function sumLegs(legs: readonly Leg[]): LegSums {
  const length = (counts: (leg: Leg) => boolean) =>
    legs.reduce((sum, leg) => sum + (counts(leg) ? leg.km : 0), 0);
  return {
    km: length(() => true),
    unknownKm: length(({ unknown }) => unknown),
    outsideKm: length(({ outside }) => outside),
    lastKnownKm: length(({ lastKnown }) => lastKnown),
    hands: [...new Set(legs.flatMap(({ parties }) => parties))],
  };
}
