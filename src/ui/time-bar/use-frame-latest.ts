import { useEffect, useMemo, useRef } from 'preact/hooks';

/** Passes on at most one value a frame, always the newest; `flush` passes on at once what still waits. */
export interface FrameLatest<T> {
  push(value: T): void;
  flush(): void;
}

/** A `FrameLatest` that calls the newest `emit` and forgets what waits when the component goes. */
export function useFrameLatest<T>(emit: (value: T) => void): FrameLatest<T> {
  const newest = useRef(emit);
  newest.current = emit;
  const [latest, cancel] = useMemo(() => {
    let waiting: { value: T } | null = null;
    let frame = 0;
    const send = () => {
      cancelAnimationFrame(frame);
      frame = 0;
      const sending = waiting;
      waiting = null;
      if (sending) newest.current(sending.value);
    };
    const push = (value: T) => {
      waiting = { value };
      if (frame === 0) frame = requestAnimationFrame(send);
    };
    return [{ push, flush: send }, () => cancelAnimationFrame(frame)] as const;
  }, []);
  useEffect(() => cancel, [cancel]);
  return latest;
}
