import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Keys that scroll a list or walk through it. */
const READING = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

/** Whether a list follows the clock, and what the list has to listen to so that a reader can leave it. */
export interface Follow {
  following: boolean;
  set(following: boolean): void;
  listeners: {
    onWheel(): void;
    onTouchMove(): void;
    onPointerDown(event: PointerEvent): void;
    onKeyDown(event: KeyboardEvent): void;
  };
}

/**
 * Keeps the current item of a list in view, scrolling the list alone, until the reader scrolls.
 * @param current the id of the item, in its `data-entry`; null for none
 * @param of what the list holds; the item is looked for again when that changes
 * @param still scrolls at once: the clock plays, and a glide would never arrive
 */
export function useFollow(
  list: RefObject<HTMLElement | null>,
  current: string | null,
  of: unknown,
  still: boolean,
): Follow {
  const [following, set] = useState(true);
  useEffect(() => {
    const box = list.current;
    if (!following || current === null || !box) return undefined;
    const item = box.querySelector<HTMLElement>(`[data-entry="${CSS.escape(current)}"]`);
    if (!item) return undefined;
    bringIntoView(box, item, still);
    // What comes into view gets its true height only then, and may push the item out again.
    const observer = new ResizeObserver(() => bringIntoView(box, item, true));
    for (const part of box.children) observer.observe(part);
    return () => observer.disconnect();
  }, [current, following, of]);
  const leave = () => set(false);
  return {
    following,
    set,
    listeners: {
      onWheel: leave,
      onTouchMove: leave,
      // The scroll bar belongs to the list itself; what lies in it is pressed, not scrolled.
      onPointerDown: (event) => event.target === event.currentTarget && leave(),
      onKeyDown: ({ key }) => READING.includes(key) && leave(),
    },
  };
}

/** Room that the heading of a year takes at the top of the list, px. */
const HEADING = 30;

/** Scrolls a list so that an item stands in its upper third; not at all where it is in view. */
function bringIntoView(list: HTMLElement, item: HTMLElement, still: boolean): void {
  const box = list.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  if (top >= box.top + HEADING && bottom <= box.bottom) return;
  const by = top - box.top - Math.max(HEADING, box.height / 3);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const glides = !still && !calm && Math.abs(by) < 2 * box.height;
  list.scrollBy({ top: by, behavior: glides ? 'smooth' : 'instant' });
}
