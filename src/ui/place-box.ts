/** Room that a floating box keeps from the edges of the window, in px. */
const MARGIN = 8;

/**
 * Where a floating box of a size goes so that it stands beside a point and inside the window:
 * right of and below it, else on the other side, else against the edge. Px of the viewport.
 */
export function placeBox(
  point: { x: number; y: number },
  box: { width: number; height: number },
  room: { width: number; height: number },
  gap: number,
): { left: number; top: number } {
  const along = (at: number, size: number, total: number): number => {
    const after = at + gap;
    if (after + size + MARGIN <= total) return after;
    const before = at - gap - size;
    return before >= MARGIN ? before : Math.max(MARGIN, total - size - MARGIN);
  };
  return {
    left: along(point.x, box.width, room.width),
    top: along(point.y, box.height, room.height),
  };
}
