import { useEffect, useRef, useState } from 'preact/hooks';

/** What a vanilla store offers to be read; the folder does not need to know which library made it. */
export interface ReadableStore<State> {
  getState(): State;
  subscribe(listener: (state: State) => void): () => void;
}

/** The selected part of a store; the component draws again only when that part changes (`Object.is`). */
export function useStore<State, Part>(
  store: ReadableStore<State>,
  select: (state: State) => Part,
): Part {
  const part = select(store.getState());
  const [, redraw] = useState(0);
  const latest = useRef({ part, select });
  latest.current = { part, select };
  useEffect(() => {
    const check = () => {
      if (!Object.is(latest.current.select(store.getState()), latest.current.part))
        redraw((n) => n + 1);
    };
    check();
    return store.subscribe(check);
  }, [store]);
  return part;
}
