import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeBox } from './place-box.ts';

/** Keeps an element of `position: fixed` beside a point of the viewport and inside the window. */
export function useFloating<Box extends HTMLElement>(
  x: number,
  y: number,
  gap: number,
): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const size = box.current.getBoundingClientRect();
    const room = { width: innerWidth, height: innerHeight };
    const { left, top } = placeBox({ x, y }, size, room, gap);
    box.current.style.left = `${left}px`;
    box.current.style.top = `${top}px`;
  });
  return box;
}
