import type { Map as MapLibreMap } from 'maplibre-gl';
import { cardPadding } from './camera-sync.ts';

/** Moves the map to a point `[lng, lat]`, or so that it shows all of `[west, south, east, north]`. */
export function flyTo(
  map: MapLibreMap,
  where: readonly [number, number] | [number, number, number, number],
): void {
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 900;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  // On a phone the panel's sheet covers the lower half: what is shown goes into the upper one.
  const hidden = width < 720 ? height / 2 : 0;
  if (where.length === 4) {
    const padding = cardPadding(width);
    padding.bottom += hidden;
    map.fitBounds(where, { padding, maxZoom: 9.5, duration });
  } else {
    const zoom = Math.max(map.getZoom(), 8.6);
    map.flyTo({ center: [where[0], where[1]], zoom, offset: [0, -hidden / 2], duration });
  }
}
