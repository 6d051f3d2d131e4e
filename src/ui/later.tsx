import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../text/text.ts';

const loads: (() => Promise<unknown>)[] = [];
let prefetching = false;

/** Fetches all parts that are loaded later, so that they are there when the network is not. */
export function prefetchLater(): void {
  // A part that cannot be fetched now is asked for again when it is drawn.
  prefetching = true;
  for (const load of loads) load().catch(() => undefined);
}

/**
 * A component whose code is loaded when it is first drawn; until then it draws nothing, and where it cannot
 * be loaded a button to try again.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  if (prefetching) load().catch(() => undefined);
  else loads.push(load);
  return function Later(props: P) {
    const [state, setState] = useState<'loading' | 'failed' | 'known'>('loading');
    useEffect(() => {
      if (known || state !== 'loading') return;
      load().then(
        (component) => {
          known = component;
          setState('known');
        },
        () => setState('failed'),
      );
    }, [state]);
    const Known = known;
    if (Known) return <Known {...props} />;
    if (state !== 'failed') return null;
    const { text } = props as { text?: Text };
    return (
      <button type="button" class="button" onClick={() => setState('loading')}>
        {text ? `${text.say('part_failed')} ${text.say('retry')}` : '↻'}
      </button>
    );
  };
}
