import '../../text/later.ts';
import { useEffect } from 'preact/hooks';
import { polygonOf } from '../../analysis/area/part-of.ts';
import type { Scene } from '../scene.ts';
import { type NamedArea, useOwnArea } from './own-area.ts';

/** The rings of an area: its own, or those of its township. */
async function shapeOf({ area }: NamedArea, port: Scene['port']) {
  if (area.kind === 'shape') return polygonOf(area.ring);
  const rings = await port.townshipRings(area.pcode);
  return rings && { type: 'Polygon' as const, coordinates: rings };
}

/** Draws the own area on the map with its size; itself it shows nothing. */
export function AreaOnMap({ port, text }: Scene) {
  const own = useOwnArea(port, text);
  useEffect(() => {
    if (!own) return;
    let gone = false;
    const label = text.say('area_km2', { n: text.number(Math.round(own.part.km2)) });
    const show = async () => {
      const [areas, shape] = await Promise.all([port.mapAreas(), shapeOf(own, port)]);
      if (!gone) areas?.show(shape ? { shape, label } : null);
    };
    // Without its code or outline the map stays without; heading and tables say the area all the same.
    show().catch(() => undefined);
    return () => {
      gone = true;
      port.mapAreas().then(
        (areas) => areas?.show(null),
        () => undefined,
      );
    };
  }, [port, own, text]);
  return null;
}
