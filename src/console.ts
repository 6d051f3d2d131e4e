import type { Map as MapLibreMap } from 'maplibre-gl';
import { eventConsole } from './console-events.ts';
import type { ControlAnswer } from './domain/control/answer.ts';
import { countedCrossings, countedSites } from './domain/counted.ts';
import { CONFIDENCES, type Confidence } from './domain/schema/common.ts';
import { summaryAt } from './domain/summary.ts';
import { clampDay, formatDay, parseDay } from './domain/time/day.ts';
import {
  formatStart,
  parseStart,
  pushedStart,
  type WindowStart,
} from './domain/time/window-start.ts';
import { viewOf } from './state/store.ts';
import type { View } from './state/view.ts';
import type { AppPort } from './ui/app-port.ts';

/** A view with its days written `YYYY-MM-DD`; `from` may be `-30d` or `start`. */
type PlainView = Omit<View, 'date' | 'from' | 'compare'> & {
  date: string;
  from: string | null;
  compare: string | null;
};

/** An answer with its days written out: plain data for analysts. */
function plainAnswer<
  A extends Pick<ControlAnswer, 'since' | 'sinceWritten' | 'lastConfirmed' | 'rivals'>,
>(answer: A) {
  const { sinceWritten, ...rest } = answer;
  return {
    ...rest,
    since: sinceWritten,
    sinceDay: answer.since === null ? null : formatDay(answer.since),
    lastConfirmed: answer.lastConfirmed === null ? null : formatDay(answer.lastConfirmed),
    rivals: answer.rivals.map((rival) => ({
      ...rival,
      from: formatDay(rival.from),
      until: rival.until === null ? null : formatDay(rival.until),
    })),
  };
}

/** Builds `window.atlas` (documented in the README); `confidence` is the least that counts, that of the view where left out. */
export function createConsole(
  port: Pick<AppPort, 'atlas' | 'view' | 'surroundings' | 'load' | 'fullLink'>,
  ready: Promise<void>,
  map: () => MapLibreMap | null,
  version: string,
) {
  const { atlas, view: store } = port;
  const [first, last] = atlas.data.meta.clock;
  const dayOf = (date: string): number => {
    const day = parseDay(date);
    if (day === undefined)
      throw new TypeError(`A date was given as "${date}"; expected YYYY-MM-DD.`);
    return clampDay(day, first, last);
  };
  const startOf = (from: string): WindowStart => {
    const start = parseStart(from);
    return typeof start === 'string' ? start : dayOf(from);
  };
  const written = (day: number | null) => (day === null ? null : formatDay(day));
  const least = (confidence: Confidence = store.getState().confidence): Confidence => {
    if (!CONFIDENCES.includes(confidence))
      throw new TypeError(
        `A confidence was given as "${confidence}"; expected ${CONFIDENCES.join(', ')}.`,
      );
    return confidence;
  };
  return {
    ready,
    version,
    dataVersion: `${atlas.data.meta.version}+${atlas.data.hash.slice(0, 8)}`,
    get map() {
      return map();
    },
    getView: (): PlainView => {
      const { date, from, compare, ...rest } = viewOf(store.getState());
      return structuredClone({
        ...rest,
        date: formatDay(date),
        from: from === null ? null : formatStart(from),
        compare: written(compare),
      });
    },
    setView: (part: Partial<PlainView>): void => {
      const { date, from, compare, ...rest } = part;
      const now = store.getState();
      const day = date === undefined ? now.date : dayOf(date);
      // As on the time bar: a date before the first day of the window takes that along.
      const start =
        from === undefined ? pushedStart(now.from, day) : from === null ? null : startOf(from);
      now.replace({
        ...rest,
        date: day,
        from: start,
        ...(compare === undefined ? {} : { compare: compare === null ? null : dayOf(compare) }),
      });
    },
    link: port.fullLink,
    ...eventConsole(port, dayOf, startOf),
    controlAt: (placeId: string, date: string, options: { confidence?: Confidence } = {}) =>
      plainAnswer(atlas.controlAt(placeId, dayOf(date), least(options.confidence))),
    territoryAt: (
      position: [number, number],
      date: string,
      options: { confidence?: Confidence } = {},
    ) => plainAnswer(atlas.territoryAt(position, dayOf(date), least(options.confidence))),
    minesAt: (date: string, options: { confidence?: Confidence } = {}) =>
      countedSites(atlas).map((site) => {
        const day = dayOf(date);
        const [{ rule, answer }] = atlas.siteControl(site, day, least(options.confidence));
        return {
          id: site.id,
          name: site.name,
          commodity: site.commodity,
          status: atlas.activity(site, day).status,
          controller: answer.holder,
          parties: [...answer.parties],
          controlStatus: answer.status,
          confidence: answer.confidence,
          basis: rule,
        };
      }),
    crossingsAt: (date: string, options: { confidence?: Confidence } = {}) =>
      countedCrossings(atlas).map((crossing) => {
        const day = dayOf(date);
        const gate = atlas.gateAt(crossing.id, day, least(options.confidence));
        const [{ answer }] = atlas.crossingControl(crossing, day, least(options.confidence));
        return {
          id: crossing.id,
          name: crossing.name,
          status: gate.status,
          controller: answer.holder,
          parties: [...answer.parties],
          controlStatus: answer.status,
          confidence: gate.confidence,
          since: gate.sinceWritten,
        };
      }),
    summaryAt: (date: string, options: { confidence?: Confidence } = {}) =>
      summaryAt(atlas, dayOf(date), least(options.confidence)),
  };
}
