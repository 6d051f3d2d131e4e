import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
  ValidateNotSelfIntersecting,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Ring } from '../../domain/area/ring.ts';
import type { Position } from '../../domain/schema/place.ts';
import type { Palette } from '../../layers/palette.ts';

type Hex = `#${string}`;

/** What drawing says. */
export interface DrawingEvents {
  /** The shape is closed, or has been changed. */
  onShape(ring: Ring): void;
  /** The map took the drawing away, as a new style does. */
  onLost(): void;
}

export interface Drawing {
  /** Throws the shape away and begins anew. */
  restart(): void;
  stop(): void;
}

/** Lets the reader set corners on a map, and move them once the shape is closed. */
export function drawArea(
  map: MapLibreMap,
  start: Ring | null,
  palette: Palette,
  events: DrawingEvents,
): Drawing {
  const accent = palette.accent as Hex;
  const paper = palette.raised as Hex;
  // A shape that is only begun crosses itself all the time.
  const validation = (feature: GeoJSONStoreFeatures, { updateType }: { updateType: string }) =>
    updateType === 'finish' || updateType === 'commit'
      ? ValidateNotSelfIntersecting(feature)
      : { valid: true };
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [
      new TerraDrawPolygonMode({
        // Escape leaves altogether; that is the interface's.
        keyEvents: { cancel: null, finish: 'Enter' },
        showCoordinatePoints: true,
        validation,
        styles: {
          fillColor: accent,
          fillOpacity: 0.12,
          outlineColor: accent,
          outlineWidth: 2.4,
          closingPointColor: accent,
          closingPointOutlineColor: paper,
          closingPointWidth: 7,
          coordinatePointColor: paper,
          coordinatePointOutlineColor: accent,
          coordinatePointOutlineWidth: 2,
          coordinatePointWidth: 5,
        },
      }),
      new TerraDrawSelectMode({
        allowManualDeselection: false,
        keyEvents: { deselect: null, delete: null, rotate: null, scale: null },
        flags: {
          polygon: {
            feature: {
              draggable: true,
              validation,
              coordinates: { midpoints: true, draggable: true, deletable: true },
            },
          },
        },
        styles: {
          selectedPolygonColor: accent,
          selectedPolygonFillOpacity: 0.12,
          selectedPolygonOutlineColor: accent,
          selectedPolygonOutlineWidth: 2.4,
          selectionPointColor: paper,
          selectionPointOutlineColor: accent,
          selectionPointOutlineWidth: 2,
          selectionPointWidth: 7,
          midPointColor: accent,
          midPointOutlineColor: paper,
          midPointOutlineWidth: 1,
          midPointWidth: 4,
        },
      }),
    ],
  });
  const change = (id: string | number) => {
    draw.setMode('select');
    draw.selectFeature(id);
  };
  const report = (id: string | number) => {
    const shape = draw.getSnapshotFeature(id);
    if (shape?.geometry.type !== 'Polygon') return;
    const ring = shape.geometry.coordinates[0] ?? [];
    events.onShape(ring.slice(0, -1).map(([lng = 0, lat = 0]): Position => [lng, lat]));
  };
  draw.start();
  draw.on('finish', (id, { action }) => {
    if (action === 'draw') change(id);
    report(id);
  });
  const begin = () => {
    draw.clear();
    draw.setMode('polygon');
  };
  begin();
  if (start) {
    const ring = [...start, ...start.slice(0, 1)].map((corner) => [...corner]);
    const id = draw.getFeatureId();
    draw.addFeatures([
      {
        id,
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: [ring] },
        properties: { mode: 'polygon' },
      },
    ]);
    change(id);
    events.onShape(start);
  }
  map.once('style.load', events.onLost);
  return {
    restart: begin,
    stop: () => {
      map.off('style.load', events.onLost);
      try {
        draw.stop();
      } catch {
        // A new style has taken its layers away; there is nothing left to remove.
      }
    },
  };
}
