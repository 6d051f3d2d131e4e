import type { Dataset } from '../domain/dataset.ts';
import type { Hue } from '../domain/schema/actor.ts';
import type { Swatch } from './swatch.ts';

/** What a sign needs to know of a state. */
interface State {
  status: string;
  holder: string | null;
  parties: readonly string[];
  basis?: string | null;
  lastKnown?: boolean;
}

/** The hue of an actor; the militias share one. */
export function hueOf(data: Pick<Dataset, 'actors'>, actor: string | null | undefined): Hue | null {
  return data.actors.find((other) => other.id === actor)?.hue ?? null;
}

/** The hues of several parties in their order, each once. */
export function huesOf(data: Pick<Dataset, 'actors'>, parties: readonly string[]): Hue[] {
  return [...new Set(parties.map((party) => hueOf(data, party)).filter((hue) => hue !== null))];
}

/**
 * The two colours of shared ground: the first party's and, under a hatch, that of the first party of another hue.
 * One known party only: its colour under a grey hatch.
 */
export function sharedHues(data: Pick<Dataset, 'actors'>, state: State): [Hue | null, Hue | null] {
  const [first, second] = huesOf(data, state.parties);
  return [first ?? null, second ?? null];
}

/** The sign of a state: one look for map, legend, lists and panels. */
export function stateSwatch(data: Pick<Dataset, 'actors'>, state: State): Swatch {
  const lastKnown = state.lastKnown === true;
  const hue = hueOf(data, state.holder);
  if (state.basis === 'assumed' && hue) return { kind: 'assumed', hue };
  if (state.status === 'held' && hue) return { kind: 'held', hue, lastKnown };
  if (state.status === 'besieged' && hue) {
    const besieger = huesOf(data, state.parties).find((other) => other !== hue) ?? null;
    return { kind: 'besieged', garrison: hue, besieger, lastKnown };
  }
  if (state.status === 'joint' || state.status === 'contested' || state.status === 'besieged')
    return { kind: 'shared', hues: sharedHues(data, state), lastKnown };
  if (state.status === 'mixed') return { kind: 'mixed', hues: huesOf(data, state.parties) };
  return { kind: 'unknown' };
}
