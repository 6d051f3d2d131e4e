import { useEffect, useState } from 'preact/hooks';

type Kind = 'sentence' | 'link';

/** What became of the last copy: done for a moment, or the text to copy by hand. */
export interface Copy {
  done: Kind | null;
  byHand: string | null;
  start(kind: Kind): Promise<void>;
}

const SHOWN_MS = 2400;

/** Copies and says so for a moment; `of` names what is copied, and a change of it forgets the last copy. */
export function useCopy(of: string, onCopy: (kind: Kind) => Promise<string | null>): Copy {
  const [done, setDone] = useState<Kind | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  useEffect(() => {
    setDone(null);
    setByHand(null);
  }, [of]);
  useEffect(() => {
    if (done === null) return undefined;
    const timer = setTimeout(() => setDone(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return {
    done,
    byHand,
    start: async (kind) => {
      const left = await onCopy(kind);
      setByHand(left);
      setDone(left === null ? kind : null);
    },
  };
}
