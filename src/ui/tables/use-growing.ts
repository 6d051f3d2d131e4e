import { useEffect, useState } from 'preact/hooks';

/** As many rows as are drawn in one go: more than a window shows. */
const BATCH = 60;

/** How many of some rows to draw: a batch at once, so that a table opens quickly, and one more each frame until all are there. */
export function useGrowing(all: number): number {
  const [count, setCount] = useState(BATCH);
  useEffect(() => {
    if (count >= all) return undefined;
    const frame = requestAnimationFrame(() => setCount(count + BATCH));
    return () => cancelAnimationFrame(frame);
  }, [count, all]);
  return Math.min(count, all);
}
