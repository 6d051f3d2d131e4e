import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { hashOf } from '../../scripts/geodata/files.ts';
import { packFiles } from '../../scripts/geodata/pack.ts';
import { loadAtlasData } from '../../src/data/load.ts';
import { createAtlas } from '../../src/domain/atlas.ts';
import { createLate } from '../../src/late.ts';
import type { AtlasMap } from '../../src/map/atlas-map.ts';
import { parseLink } from '../../src/state/codec.ts';
import type { LinkContext } from '../../src/state/link-context.ts';
import { createViewStore } from '../../src/state/store.ts';
import type { FeatureKind } from '../../src/state/view.ts';
import type { Surroundings } from '../../src/ui/app-port.ts';
import { smallSources } from './geodata/small.ts';
import { CONTEXT } from './state/context.ts';

const packed = packFiles(smallSources(), hashOf({ small: true }));
const answer = async (url: string) => new Response(packed[url.replace('data/', '')]);

/** Late data of the small dataset for a page that a link has opened. */
async function started(link: string, addEvents: AtlasMap['addEvents'] = async () => {}) {
  const loaded = await loadAtlasData('data', answer);
  if (!loaded.ok) throw new Error(loaded.found);
  const known: Partial<Record<FeatureKind, ReadonlySet<string>>> = {};
  const context: LinkContext = {
    ...CONTEXT,
    ids: (kind, id) => known[kind]?.has(id) ?? true,
    dataHash: loaded.value.hash,
  };
  const { view, notices } = parseLink(link, context);
  const around = createStore<Surroundings>()(
    () =>
      ({
        citations: 'loading',
        routes: null,
        events: null,
        happenings: null,
        figures: null,
        notices,
        partFailed: false,
        attempt: 0,
      }) as unknown as Surroundings,
  );
  const fetch = vi.fn(answer);
  const load = createLate({
    dataUrl: 'data',
    fetch,
    atlas: createAtlas(loaded.value),
    view: createViewStore(view, context),
    context,
    known,
    checks: {},
    around,
    set: (patch) => around.setState(patch),
    map: () => ({ redraw: () => {}, addEvents }) as unknown as AtlasMap,
  });
  return { load, fetch, around };
}

test('a part that is asked for twice is fetched once', async () => {
  const { load, fetch, around } = await started('');
  await Promise.all([load('figures'), load('figures')]);
  await load('figures');
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(around.getState().figures).toBeTypeOf('object');
});

test('a part that failed is tried again when the network is back', async () => {
  const { load, fetch, around } = await started('');
  fetch.mockRejectedValueOnce(new Error('offline'));
  await load('figures');
  expect(around.getState().figures).toBe('failed');
  around.setState({ attempt: 1 });
  await vi.waitFor(() => expect(around.getState().figures).toBeTypeOf('object'));
});

test('what a link was told when it was opened is not told again when more data comes', async () => {
  const { load, around } = await started('data=deadbeef');
  expect(around.getState().notices.map(({ kind }) => kind)).toEqual(['data']);
  await load('events');
  expect(around.getState().notices).toHaveLength(1);
});

test('a link to an event that there is not is told once the events are there', async () => {
  const { load, around } = await started('id=events/ged-0');
  expect(around.getState().notices).toEqual([]);
  await load('events');
  expect(around.getState().notices.map(({ key }) => key)).toEqual(['id']);
});

test('events that cannot be drawn are listed all the same, and drawn when that is tried again', async () => {
  const addEvents = vi.fn<AtlasMap['addEvents']>().mockRejectedValueOnce(new Error('offline'));
  const { load, around } = await started('', addEvents);
  await load('events');
  expect(around.getState()).toMatchObject({ partFailed: true, events: expect.any(Object) });
  around.setState({ partFailed: false, attempt: 1 });
  await vi.waitFor(() => expect(addEvents).toHaveBeenCalledTimes(2));
  expect(around.getState().partFailed).toBe(false);
});
