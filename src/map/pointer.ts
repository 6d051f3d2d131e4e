import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Target } from '../layers/panel-model.ts';
import { REACH_PX } from './pick.ts';

/** What the map tells the interface; `x`, `y` in CSS pixels of the map. */
export interface MapEvents {
  /** A click or tap, or Enter at the middle of the map: what lies there. */
  onPick(targets: Target[], x: number, y: number): void;
  onHover(targets: Target[] | null, x: number, y: number): void;
  onContext(lost: boolean): void;
}

/** Turns clicks, taps, hovering and Enter into what lies there. */
export function connectPointer(
  map: MapLibreMap,
  pick: (x: number, y: number, reach: number) => Target[],
  events: MapEvents,
): void {
  const canvas = map.getCanvas();
  map.on('click', ({ point, originalEvent }) => {
    const touch = (originalEvent as PointerEvent).pointerType === 'touch';
    events.onPick(
      pick(point.x, point.y, touch ? REACH_PX.touch : REACH_PX.mouse),
      point.x,
      point.y,
    );
  });
  canvas.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const [x, y] = [canvas.clientWidth / 2, canvas.clientHeight / 2];
    events.onPick(pick(x, y, REACH_PX.touch), x, y);
  });
  let frame = 0;
  map.on('mousemove', ({ point }) => {
    if (frame !== 0 || map.isMoving()) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      const targets = pick(point.x, point.y, REACH_PX.mouse);
      canvas.style.cursor = targets.some(({ kind }) => kind !== 'ground') ? 'pointer' : '';
      events.onHover(targets, point.x, point.y);
    });
  });
  for (const end of ['mouseout', 'movestart'] as const)
    map.on(end, () => events.onHover(null, 0, 0));
}
