import type { Hue } from '../domain/schema/actor.ts';
import type { Confidence } from '../domain/schema/common.ts';
import type { GateStatus } from '../domain/schema/crossing.ts';
import type { Commodity } from '../domain/schema/site.ts';

/** The looks of map signs, written as image names that the map draws on demand (`dot/kia/high/town`). */
export type DotLook = {
  fill: Hue | 'paper' | 'grey';
  confidence: Confidence;
  ring: Hue | 'none';
  state: 'known' | 'lastKnown' | 'assumed';
  town: boolean;
  /** The state changed around this day, which is not known to the day. */
  uncertain: boolean;
};

/** Image name of an evidence dot. */
export function dotIcon(look: DotLook): string {
  return `dot/${look.fill}/${look.confidence}/${look.ring}/${look.state}/${look.town ? 'town' : 'small'}${look.uncertain ? '/uncertain' : ''}`;
}

/** Reads a dot's image name back. */
export function parseDotIcon(name: string): DotLook | null {
  const [kind, fill, confidence, ring, state, size, uncertain] = name.split('/');
  if (kind !== 'dot' || !fill || !confidence || !ring || !state) return null;
  return {
    ...{ fill, confidence, ring, state },
    town: size === 'town',
    uncertain: uncertain !== undefined,
  } as DotLook;
}

/** Image name of a mine: commodity, whether it is known to work, and how exact its point is. */
export function mineIcon(look: {
  commodity: Commodity;
  hollow: boolean;
  soft: boolean;
  count: number;
}): string {
  return `mine/${look.commodity}/${look.hollow ? 'hollow' : 'solid'}/${look.soft ? 'soft' : 'exact'}/${look.count}`;
}

/** Image name of a crossing. */
export function gateIcon(look: { status: GateStatus; lastKnown: boolean; soft: boolean }): string {
  return `gate/${look.status}/${look.lastKnown ? 'lastKnown' : 'known'}/${look.soft ? 'soft' : 'exact'}`;
}
