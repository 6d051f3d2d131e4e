import type { MultiPolygon, Polygon } from 'geojson';
import type { Ring } from '../../domain/area/ring.ts';

/** A shape that the reader is drawing. */
export interface Drawing {
  /** Throws the shape away and begins anew. */
  restart(): void;
  stop(): void;
}

/** An own area on the map, as far as the interface needs it. */
export interface MapAreas {
  show(area: { shape: Polygon | MultiPolygon; label: string } | null): void;
  /** Starts to draw, or to change a shape. */
  draw(start: Ring | null, events: { onShape(ring: Ring): void; onLost(): void }): Promise<Drawing>;
}
