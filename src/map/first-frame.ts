import type { Map as MapLibreMap } from 'maplibre-gl';

/** What a map that starts has drawn. */
export interface FirstFrames {
  /** Settles when the ground with its lines and waters, and all signs, are drawn. */
  first: Promise<void>;
  /** Settles when all that the view asks for is drawn, names as well. */
  whole: Promise<void>;
}

/**
 * Lets a map that starts draw twice: when the ground is there, and when everything is. Every tile that arrives asks
 * for a frame, and where the processor does the drawing the frames between cost more than all the work they show.
 * MapLibre has no switch for this, so its painter is held; once there is something to see, a map that moves or
 * changes its size is drawn as ever.
 * @param ground the source that the first frame waits for
 */
export function firstFrames(map: MapLibreMap, ground: string): FirstFrames {
  const { painter } = map;
  const { render } = painter;
  const hold = () => {
    painter.render = () => undefined;
  };
  const draw = () => {
    painter.render = render;
    map.triggerRepaint();
    return new Promise((resolve) => map.once('render', resolve));
  };
  hold();
  const first = new Promise<void>((resolve) => {
    const look = async () => {
      if (!map.isSourceLoaded(ground)) return;
      map.off('render', look);
      await draw();
      hold();
      map.once('movestart', draw);
      resolve();
    };
    map.once('style.load', () => map.on('render', look));
  });
  const whole = new Promise((resolve) => map.once('load', resolve)).then(async () => {
    await first;
    await draw();
    map.off('movestart', draw);
  });
  return { first, whole };
}
