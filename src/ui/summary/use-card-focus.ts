import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Takes the focus when a card opens and gives it back when it closes, unless it has moved on. */
export function useCardFocus<E extends HTMLElement>(wanted: boolean): RefObject<E | null> {
  const card = useRef<E>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const before = document.activeElement;
    card.current?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      const lost = now === null || now === document.body || !now.isConnected;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [wanted]);
  return card;
}
