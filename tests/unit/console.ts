import { createStore } from 'zustand/vanilla';
import { createConsole } from '../../src/console.ts';
import { parseLink } from '../../src/state/codec.ts';
import { createViewStore } from '../../src/state/store.ts';
import type { Surroundings } from '../../src/ui/app-port.ts';
import { atlas } from './atlas.ts';
import { CONTEXT } from './state/context.ts';

/** `window.atlas` over the project's own data, of the first view, without a map. */
export function testConsole(events: Surroundings['events'] = null, load = () => {}) {
  const view = createViewStore(parseLink('', CONTEXT).view, CONTEXT);
  const surroundings = createStore<Surroundings>()(() => ({ events }) as Surroundings);
  const port = { atlas, view, surroundings, load, fullLink: () => '' };
  return {
    view,
    surroundings,
    console: createConsole(port, Promise.resolve(), () => null, '1.0.0'),
  };
}
