import * as v from 'valibot';
import type { Figures, Happenings } from '../domain/dataset.ts';
import type { EventSet } from '../domain/events/record.ts';
import { Citation } from '../domain/schema/actor.ts';
import { Figure, Series, TradeFigure } from '../domain/schema/figure.ts';
import { ContextEvent, ResourceEvent } from '../domain/schema/happening.ts';
import { Hash, read } from './decode.ts';
import { PackedEvents, unpackEvents } from './event-codec.ts';

/** What every late file brings: the hash of its data, and the sources that are not in the register. */
const Late = { hash: Hash, sources: v.array(Citation) };
export type Late<T> = T & { hash: string; sources: Citation[] };

const FiguresFile = v.object({
  ...Late,
  series: v.array(Series),
  figures: v.array(Figure),
  trade: v.array(TradeFigure),
});
/** The figures as they are shipped: dates as texts. */
export type PackedFigures = Omit<v.InferInput<typeof FiguresFile>, keyof typeof Late>;

const HappeningsFile = v.object({
  ...Late,
  resource: v.array(ResourceEvent),
  context: v.array(ContextEvent),
});
/** The happenings as they are shipped: dates as texts. */
export type PackedHappenings = Omit<v.InferInput<typeof HappeningsFile>, keyof typeof Late>;

const EventsFile = v.object({ ...Late, ...PackedEvents.entries });

/** The conflict events as typed columns; throws a `Misfit` where they do not fit. */
export function decodeEvents(json: unknown): Late<EventSet> {
  const { hash, sources, ...packed } = read(EventsFile, json);
  return { hash, sources, ...unpackEvents(packed) };
}

/** The figures and their series; throws a `Misfit` where they do not fit. */
export function decodeFigures(json: unknown): Late<Figures> {
  return read(FiguresFile, json);
}

/** The dated happenings; throws a `Misfit` where they do not fit. */
export function decodeHappenings(json: unknown): Late<Happenings> {
  return read(HappeningsFile, json);
}
