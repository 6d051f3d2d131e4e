import { render } from 'preact';
import { createStore } from 'zustand/vanilla';
import { failureWords, loadAtlasData, loadBase } from './data/load.ts';
import { type Atlas, createAtlas } from './domain/atlas.ts';
import type { Dataset } from './domain/dataset.ts';
import type { LoadLate } from './late.ts';
import type { Target } from './layers/panel-model.ts';
import { isLight, onOtherPage } from './light-page.ts';
import type { AtlasMap } from './map/atlas-map.ts';
import { formatLink, parseLink } from './state/codec.ts';
import { connectHash } from './state/hash-sync.ts';
import type { LinkContext } from './state/link-context.ts';
import { createSessionStore } from './state/session.ts';
import { createViewStore, viewOf } from './state/store.ts';
import type { FeatureKind } from './state/view.ts';
import { createText, languageOf } from './text/text.ts';
import { App } from './ui/app.tsx';
import type { AppPort, LatePart, Surroundings } from './ui/app-port.ts';
import { prefetchLater } from './ui/later.tsx';
import './ui/styles/index.css';
import 'maplibre-gl/dist/maplibre-gl.css';

declare const __APP_VERSION__: string;

const root = document.getElementById('app') as HTMLElement;
/** How long the page waits for the map to have begun, so that the two do not wait for each other later. */
const MAP_FIRST_MS = 120;

const dataUrl = new URL('data/', document.baseURI).href;
// Without options of its own a request is answered by what the page's head has asked for already.
const fetchFile = (url: string) => fetch(url);

/** The ids a link may name, by kind. */
function knownIds(data: Dataset): Partial<Record<FeatureKind, ReadonlySet<string>>> {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    places: ids(data.places),
    mines: ids(data.sites),
    crossings: ids(data.crossings),
    areas: ids(data.areas),
    actors: ids(data.actors),
    records: ids([...data.control, ...data.crossingStatus]),
    townships: new Set(data.townships.map(({ pcode }) => pcode)),
  };
}

async function start(): Promise<void> {
  const baseLoading = isLight ? null : loadBase(dataUrl, fetchFile);
  const mapCode = isLight ? null : import('./map/atlas-map.ts').catch(() => null);
  // Its worker starts with it, on another core, so it goes before the reading of the data; that is on its way anyway.
  await mapCode;
  const loaded = await loadAtlasData(dataUrl, fetchFile);
  if (!loaded.ok) {
    const text = createText(languageOf(navigator.language), []);
    const { LoadFailed } = await import('./ui/load-failed.tsx');
    render(<LoadFailed text={text} failure={loaded} onRetry={() => void start()} />, root);
    return;
  }
  run(createAtlas(loaded.value), baseLoading, mapCode);
}

function run(
  atlas: Atlas,
  baseLoading: ReturnType<typeof loadBase> | null,
  mapCode: Promise<typeof import('./map/atlas-map.ts') | null> | null,
): void {
  const { data } = atlas;
  const known = knownIds(data);
  const checks: { shape?: (text: string) => boolean } = {};
  const context: LinkContext = {
    clock: data.meta.clock,
    newsUntil: data.meta.newsUntil,
    defaultLang: navigator.language,
    actors: data.actors.map(({ id }) => id),
    // Kinds whose data is not there yet are believed.
    ids: (kind, id) => known[kind]?.has(id) ?? true,
    shape: (text) => checks.shape?.(text) ?? true,
    dataHash: data.hash,
  };
  const initial = parseLink(location.hash, context);
  const view = createViewStore(initial.view, context);
  const session = createSessionStore();
  const surroundings = createStore<Surroundings>()(() => ({
    map: 'starting',
    mapOff: 'device',
    baseFailed: null,
    citations: 'loading',
    routes: null,
    events: null,
    happenings: null,
    figures: null,
    choices: null,
    hover: null,
    notices: initial.notices,
    online: navigator.onLine,
    partFailed: false,
    attempt: 0,
  }));
  const set = (patch: Partial<Surroundings>) => surroundings.setState(patch);
  connectHash(view, {
    context,
    read: () => location.hash,
    replace: (link) => history.replaceState(history.state, '', addressOf(link)),
    push: (link) => history.pushState(null, '', addressOf(link)),
    onHashChange: (listener) => {
      addEventListener('hashchange', listener);
      addEventListener('popstate', listener);
      return () => {
        removeEventListener('hashchange', listener);
        removeEventListener('popstate', listener);
      };
    },
    now: () => performance.now(),
    schedule: (job, delay) => {
      const timer = setTimeout(job, delay);
      return () => clearTimeout(timer);
    },
    onNotices: (notices) => set({ notices }),
  });

  let atlasMap: AtlasMap | null = null;
  // Made before the page around it: its worker reads the base map while the interface is built.
  const container = document.createElement('div');
  container.className = 'map-host is-early';
  document.body.append(container);
  let settle: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    settle = () => void consoleCode.then(() => resolve());
  });
  const linkOf = (patch: Partial<ReturnType<typeof viewOf>>): string => {
    const now = viewOf(view.getState());
    const camera = atlasMap?.camera() ?? now.camera;
    const link = formatLink({ ...now, camera, ...patch }, context, {
      full: true,
    });
    return new URL(`#${link}`, location.href).href;
  };
  let loadLate: Promise<LoadLate> | null = null;
  /** Loads data that follows the first frame; where its code cannot be loaded, the part is said to have failed. */
  const load = async (part: LatePart) => {
    loadLate ??= import('./late.ts').then(({ createLate }) =>
      createLate({
        dataUrl,
        fetch: fetchFile,
        atlas,
        view,
        context,
        known,
        checks,
        around: surroundings,
        set,
        map: () => atlasMap,
      }),
    );
    try {
      await (await loadLate)(part);
    } catch {
      loadLate = null;
      set({ [part]: 'failed' });
    }
  };
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const themeNow = () => {
    const { theme } = session.getState();
    return theme !== 'system' ? theme : systemDark.matches ? 'dark' : 'light';
  };

  const port: AppPort = {
    atlas,
    view,
    session,
    surroundings,
    set,
    closeChoices: () => set({ choices: null }),
    fullLink: () => linkOf({}),
    linkTo: (target: Target | null, date = view.getState().date) =>
      linkOf({ selection: target, date }),
    mapContainer: (element) => {
      if (!element || container.parentElement === element) return;
      container.classList.remove('is-early');
      element.append(container);
    },
    zoom: (by) => atlasMap?.zoomBy(by),
    home: () => atlasMap?.fitState(),
    flyTo: (where) => atlasMap?.flyTo(where),
    bbox: () => {
      const bounds = atlasMap?.map.getBounds();
      return bounds
        ? [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
        : null;
    },
    compareIn: async (element) => (await atlasMap?.compareIn(element)) ?? null,
    picture: async (ratio) => (await atlasMap?.picture(ratio)) ?? null,
    mapAreas: async () => (await atlasMap?.areas()) ?? null,
    townshipRings: async (pcode) => {
      const { townshipRings } = await import('./data/township-outlines.ts');
      return townshipRings(pcode, dataUrl, fetchFile, data.hash);
    },
    retryBase: () => void startMap(loadBase(dataUrl, fetchFile)),
    // Everything is built on what a first load brings.
    reload: () => location.reload(),
    otherPage: () => onOtherPage(linkOf({})),
    load: (part) => void load(part),
  };

  const startMap = async (base: ReturnType<typeof loadBase> | null) => {
    const [loaded, code] = await Promise.all([base, mapCode]);
    if (loaded) set({ baseFailed: loaded.ok ? null : failureWords(loaded) });
    if (!loaded || !code || atlasMap) {
      if (!code) set({ map: 'off', mapOff: isLight ? 'light' : 'code' });
      if (atlasMap && loaded?.ok) atlasMap.setBase(loaded.value);
      settle();
      return;
    }
    try {
      atlasMap = code.createAtlasMap(
        container,
        atlas,
        loaded.ok ? loaded.value : code.EMPTY_BASE,
        view,
        themeNow(),
        {
          onPick: (targets, x, y) => {
            const [only, ...more] = targets;
            const box = container.getBoundingClientRect();
            set({
              hover: null,
              choices: more.length > 0 ? { targets, x: x + box.left, y: y + box.top } : null,
            });
            if (more.length === 0) view.getState().select(only ?? null);
          },
          onHover: (targets, x, y) => {
            const box = container.getBoundingClientRect();
            set({
              hover: targets ? { targets, x: x + box.left, y: y + box.top } : null,
            });
          },
          onContext: (lost) => set({ map: lost ? 'lost' : 'drawn' }),
        },
      );
      atlasMap.ready.then(() => {
        set({ map: 'drawn' });
        settle();
      });
    } catch (error) {
      // The one thing that is expected to fail here is WebGL; the reason is for whoever looks closer.
      console.info(error instanceof Error ? error.message : error);
      set({ map: 'off' });
      settle();
    }
  };

  const followTheme = () => atlasMap?.setTheme(themeNow());
  session.subscribe(followTheme);
  systemDark.addEventListener('change', followTheme);
  // What could not be loaded is tried again by itself.
  addEventListener('online', () => {
    set({ online: true, partFailed: false, attempt: performance.now() });
    if (surroundings.getState().baseFailed) port.retryBase();
  });
  addEventListener('offline', () => set({ online: false }));
  const starting = startMap(baseLoading);
  // Analysts wait for "ready" anyway: what they can ask is loaded beside the map.
  Object.assign(window, { atlas: { ready } });
  const consoleCode = starting
    .then(() => import('./console.ts'))
    .then(
      ({ createConsole }) =>
        Object.assign(window, {
          atlas: createConsole(port, ready, () => atlasMap?.map ?? null, __APP_VERSION__),
        }),
      // The page works without it.
      () => undefined,
    );
  // Where base map and code are there already the map's worker is given its work first; the page does not wait long.
  const mapFirst = starting.then(() => atlasMap?.styled);
  void Promise.race([mapFirst, new Promise((resolve) => setTimeout(resolve, MAP_FIRST_MS))]).then(
    () => render(<App port={port} />, root),
  );
  ready.then(async () => {
    // Of a bad line no more is asked than what is looked at.
    if (isLight) return load('citations');
    prefetchLater();
    await load('citations');
    await load('events');
    await load('happenings');
  });
}

/** The address with a link as its fragment; an empty link leaves none. */
function addressOf(link: string): string {
  return link === '' ? location.pathname + location.search : `#${link}`;
}

void start();
