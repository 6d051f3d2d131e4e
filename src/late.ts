import type { Fetch, Loaded } from './data/fetch-json.ts';
import { loadCitations } from './data/load.ts';
import { loadEvents, loadFigures, loadHappenings } from './data/load-late.ts';
import { loadRoutes } from './data/load-routes.ts';
import { readArea } from './domain/area/read-area.ts';
import type { Atlas } from './domain/atlas.ts';
import type { EventColumns } from './domain/events/columns.ts';
import type { Citation } from './domain/schema/actor.ts';
import { eventsLayer } from './layers/events/layer.ts';
import { joinLayer } from './layers/index.ts';
import { routesLayer } from './layers/routes/layer.ts';
import type { AtlasMap } from './map/atlas-map.ts';
import { formatLink, parseLink } from './state/codec.ts';
import type { LinkContext } from './state/link-context.ts';
import { type ViewStore, viewOf } from './state/store.ts';
import type { FeatureKind } from './state/view.ts';
import type { LatePart, Surroundings } from './ui/app-port.ts';
import type { ReadableStore } from './ui/use-store.ts';

/** What the late data is loaded from and given to. */
export interface LateDeps {
  dataUrl: string;
  fetch: Fetch;
  atlas: Atlas;
  view: ViewStore;
  context: LinkContext;
  /** Ids a link may name, by kind; those of the late data are added as they arrive. */
  known: Partial<Record<FeatureKind, ReadonlySet<string>>>;
  /** What a link's texts are held to; added to as well. */
  checks: { shape?: (text: string) => boolean };
  around: ReadableStore<Surroundings>;
  set(patch: Partial<Surroundings>): void;
  map(): AtlasMap | null;
}

/** What is not needed for the first frame: loads a part, once; again where it failed before. Never rejects. */
export type LoadLate = (part: LatePart) => Promise<void>;

/** Loads the data that follows the first frame; every file brings the sources that only it names. */
export function createLate(deps: LateDeps): LoadLate {
  const { dataUrl, fetch, atlas, view, context, known, around, set } = deps;
  const { data } = atlas;
  const register = new Map<string, Citation>();

  /** Puts a part into the surroundings: on its way, failed, or there; `join` runs before it is seen to be there. */
  const load = async <T extends object>(
    part: Exclude<LatePart, 'citations'>,
    loading: Promise<Loaded<T>>,
    join?: (value: T) => void,
  ): Promise<T | null> => {
    set({ [part]: 'loading' });
    const loaded = await loading;
    if (!loaded.ok) {
      set({ [part]: 'failed' });
      return null;
    }
    if ('sources' in loaded.value) addSources(loaded.value.sources as Citation[]);
    join?.(loaded.value);
    set({ [part]: loaded.value });
    return loaded.value;
  };
  const addSources = (sources: readonly Citation[]) => {
    for (const source of sources) register.set(source.id, source);
    const { citations } = around.getState();
    if (citations instanceof Map) set({ citations: new Map([...citations, ...register]) });
  };
  const reread = () => parseLink(formatLink(viewOf(view.getState()), context), context);
  /** A link that was believed until now may name something that there is not. Only what is news is told. */
  const recheck = (learn: () => void) => {
    const told = new Set(reread().notices.map((notice) => JSON.stringify(notice)));
    learn();
    const { view: checked, notices } = reread();
    const news = notices.filter((notice) => !told.has(JSON.stringify(notice)));
    if (news.length > 0) set({ notices: [...around.getState().notices, ...news] });
    view.getState().replace(checked);
    deps.map()?.redraw();
  };
  /** Events that could not be drawn, since the code for it could not be loaded: they are listed all the same. */
  let undrawn: EventColumns | null = null;
  const drawEvents = async (columns: EventColumns) => {
    undrawn = null;
    try {
      await deps.map()?.addEvents(columns);
    } catch {
      undrawn = columns;
      set({ partFailed: true });
    }
  };

  const loads: Record<LatePart, () => Promise<void>> = {
    citations: async () => {
      set({ citations: 'loading' });
      const loaded = await loadCitations(dataUrl, fetch, data.citationIds);
      set({ citations: loaded.ok ? new Map([...loaded.value, ...register]) : 'failed' });
    },
    routes: async () => {
      const loading = loadRoutes(dataUrl, fetch, data.hash);
      const routes = await load('routes', loading, (value) => joinLayer(routesLayer(value)));
      if (!routes) return;
      recheck(() => {
        known.routes = new Set(routes.map(({ id }) => id));
      });
    },
    events: async () => {
      const loading = loadEvents(dataUrl, fetch, data.hash);
      const events = await load('events', loading, (value) => joinLayer(eventsLayer(value)));
      if (!events) return;
      recheck(() => {
        known.events = new Set(events.columns.id);
      });
      await drawEvents(events.columns);
    },
    happenings: async () => {
      await load('happenings', loadHappenings(dataUrl, fetch, data.hash));
    },
    figures: async () => {
      await load('figures', loadFigures(dataUrl, fetch, data.hash));
    },
  };
  const underWay = new Map<LatePart, Promise<void>>();
  const loadPart: LoadLate = (part) => {
    const now = around.getState()[part];
    if (now !== null && typeof now === 'object') return Promise.resolve();
    const loading = underWay.get(part) ?? loads[part]().finally(() => underWay.delete(part));
    underWay.set(part, loading);
    return loading;
  };
  /** Everything that failed is tried again when the reader asks for it or the network is back. */
  let { attempt } = around.getState();
  around.subscribe((now) => {
    if (now.attempt === attempt) return;
    ({ attempt } = now);
    for (const part of Object.keys(loads) as LatePart[])
      if (now[part] === 'failed') void loadPart(part);
    if (undrawn) void drawEvents(undrawn);
  });
  /** Only the layer, a route and what leads along routes need them. */
  const followRoutes = () => {
    const { layers, selection } = view.getState();
    const wanted =
      layers.some(({ id }) => id === 'routes') ||
      ['routes', 'mines', 'crossings'].includes(selection?.kind ?? '');
    if (wanted && around.getState().routes === null) void loadPart('routes');
  };
  recheck(() => {
    deps.checks.shape = (text) => readArea(text) !== null;
  });
  view.subscribe(followRoutes);
  followRoutes();
  return loadPart;
}
