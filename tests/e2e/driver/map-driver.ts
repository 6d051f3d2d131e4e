import { expect, type Locator } from '@playwright/test';
import type { Sign } from '../../../src/layers/sign.ts';
import { type Layer, middleOf, Part, type Point, type Position } from './part.ts';

/** The style layer whose features stand for a layer. */
const SIGNS: Record<Layer, string> = {
  territory: 'territory-names',
  areas: 'areas-outline',
  mines: 'mines-signs',
  crossings: 'crossings-plates',
  places: 'places-dots',
  townships: 'townships-lines',
  routes: 'routes-lines',
  events: 'events-township',
};

/** A sign the map was told to draw, and where it stands in the window. */
interface DrawnSign {
  id: string;
  icon: string;
  inside: boolean;
  at: Point;
}

/** One frame of the map: the date on the clock's flag and the colour at a position. */
export interface Frame {
  flag: string;
  paint: string;
}

/** The map: its camera, its signs, its colours. */
export class MapDriver extends Part {
  get canvas(): Locator {
    return this.page.locator('#map canvas.maplibregl-canvas').first();
  }

  /** Waits until the map stands still and has drawn all it has. */
  async settled(): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(() => {
          const { map } = window.atlas;
          return map?.loaded() === true && !map.isMoving();
        }),
      )
      .toBe(true);
  }

  camera() {
    return this.page.evaluate(() => {
      const { map } = window.atlas;
      if (!map) throw new Error('There is no map.');
      const { lng, lat } = map.getCenter();
      return { zoom: map.getZoom(), lat, lng };
    });
  }

  // —— Moving it ——

  /** Drags it from its middle by pixels. */
  async drag(by: Point): Promise<void> {
    const { x, y } = await middleOf(this.canvas);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by.x, y + by.y, { steps: 5 });
    await this.page.mouse.up();
  }

  async wheel(by: number): Promise<void> {
    const { x, y } = await middleOf(this.canvas);
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, by);
  }

  zoomIn() {
    return this.button('zoom_in').click();
  }

  zoomOut() {
    return this.button('zoom_out').click();
  }

  showAll() {
    return this.button('zoom_home').click();
  }

  /** Presses a key while the map has the focus. */
  async press(key: string): Promise<void> {
    await this.canvas.focus();
    await this.canvas.press(key);
  }

  // —— What is drawn ——

  /** The signs of one sort that the map was told to draw; null where it has no such layer of signs. */
  private signs(id: string): Promise<DrawnSign[] | null> {
    return this.page.evaluate((wanted) => {
      const { map } = window.atlas;
      const layer = map?.getLayer(wanted) as { implementation?: { signs: Sign[] } } | undefined;
      if (!map || !layer?.implementation) return null;
      const { left, top } = map.getCanvas().getBoundingClientRect();
      return layer.implementation.signs.map(({ ids, icon, position }) => {
        const { x, y } = map.project([...position]);
        return {
          id: ids.join('+'),
          icon,
          inside: map.getBounds().contains([...position]),
          at: { x: x + left, y: y + top },
        };
      });
    }, id);
  }

  /** How many signs or shapes of a layer are drawn in the window. */
  async drawn(layer: Layer): Promise<number> {
    const id = SIGNS[layer];
    const signs = await this.signs(id);
    if (signs) return signs.filter(({ inside }) => inside).length;
    return this.page.evaluate((style) => {
      const { map } = window.atlas;
      return map?.getLayer(style) ? map.queryRenderedFeatures({ layers: [style] }).length : 0;
    }, id);
  }

  /** Whether the land of the base map is drawn. */
  hasGround(): Promise<boolean> {
    return this.page.evaluate(
      () =>
        window.atlas.map?.queryRenderedFeatures().some(({ layer }) => layer.id === 'base-state') ??
        false,
    );
  }

  /** What it was told to draw of a layer: `id|look`. */
  async told(layer: Layer): Promise<string[]> {
    return ((await this.signs(SIGNS[layer])) ?? []).map(({ id, icon }) => `${id}|${icon}`);
  }

  /** The language it was told to write names in. */
  language(): Promise<unknown> {
    return this.page.evaluate(() => window.atlas.map?.getGlobalState().lang);
  }

  /** Where a drawn sign stands in the window; waits until the map has drawn it. */
  async pointOf(layer: Layer, id: string): Promise<Point> {
    const find = async () =>
      (await this.signs(SIGNS[layer]))?.find((sign) => sign.id === id)?.at ?? null;
    await expect.poll(find, `the sign of ${layer}/${id}`).not.toBeNull();
    return (await find()) as Point;
  }

  async clickSign(layer: Layer, id: string): Promise<void> {
    const { x, y } = await this.pointOf(layer, id);
    await this.page.mouse.click(x, y);
  }

  /** Moves the mouse over the map without a press. */
  async hover(): Promise<void> {
    const { x, y } = await middleOf(this.canvas);
    await this.page.mouse.move(x - 10, y);
    await this.page.mouse.move(x, y);
  }

  async clickGround(position: Position): Promise<void> {
    const { x, y } = await this.page.evaluate((at) => {
      const { map } = window.atlas;
      const box = map?.getCanvas().getBoundingClientRect();
      const point = map?.project(at) ?? { x: 0, y: 0 };
      return { x: point.x + (box?.left ?? 0), y: point.y + (box?.top ?? 0) };
    }, position);
    await this.page.mouse.click(x, y);
  }

  // —— Colours ——

  /** Reads a pixel of the frame that is being drawn, as `#rrggbb`; only inside a render event. */
  private pixelReader() {
    return this.page.evaluateHandle(() => (position: [number, number]) => {
      const { map } = window.atlas;
      const canvas = map?.getCanvas();
      const gl = canvas?.getContext('webgl2');
      if (!map || !canvas || !gl) return '';
      const { x, y } = map.project(position);
      const ratio = map.getPixelRatio();
      const pixel = new Uint8Array(4);
      const row = canvas.height - 1 - Math.floor(y * ratio);
      gl.readPixels(Math.floor(x * ratio), row, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      return `#${[...pixel.slice(0, 3)].map((c) => c.toString(16).padStart(2, '0')).join('')}`;
    });
  }

  /** The colours painted at positions. */
  async paintAt(positions: readonly Position[]): Promise<string[]> {
    const read = await this.pixelReader();
    return this.page.evaluate(
      ([all, pixelAt]) =>
        new Promise<string[]>((resolve) => {
          const { map } = window.atlas;
          map?.once('render', () => resolve(all.map((position) => pixelAt(position))));
          map?.triggerRepaint();
        }),
      [positions, read] as const,
    );
  }

  /** The colours painted where the signs of a layer stand, at points all over each. */
  async paintOfSigns(layer: Layer): Promise<string[]> {
    const signs = (await this.signs(SIGNS[layer])) ?? [];
    const positions = await this.page.evaluate(
      (points) => {
        const { map } = window.atlas;
        const { left = 0, top = 0 } = map?.getCanvas().getBoundingClientRect() ?? {};
        return points.flatMap(({ x, y }) =>
          [-6, -3, 0, 3, 6].map((by): [number, number] => {
            const { lng, lat } = map?.unproject([x - left + by, y - top + by / 2]) ?? {
              lng: 0,
              lat: 0,
            };
            return [lng, lat];
          }),
        );
      },
      signs.filter(({ inside }) => inside).map(({ at }) => at),
    );
    return this.paintAt(positions);
  }

  /** Of some positions those inside Kachin State over which no line, name or sign is drawn. */
  async bare(positions: readonly Position[]): Promise<Position[]> {
    const sets = [SIGNS.places, SIGNS.mines, SIGNS.crossings, 'mines-pills'];
    const signs = await Promise.all(sets.map((id) => this.signs(id)));
    const points = signs.flatMap((of) => (of ?? []).map(({ at }) => at));
    return this.page.evaluate(
      ([all, taken]) => {
        const { map } = window.atlas;
        const box = map?.getCanvas().getBoundingClientRect();
        return all.filter((position) => {
          const { x, y } = map?.project(position) ?? { x: 0, y: 0 };
          const { clientWidth = 0, clientHeight = 0 } = map?.getCanvas() ?? {};
          const near = ({ x: left, y: top }: Point) =>
            Math.hypot(left - x - (box?.left ?? 0), top - y - (box?.top ?? 0)) < 20;
          if (taken.some(near)) return false;
          if (x < 5 || y < 5 || x > clientWidth - 5 || y > clientHeight - 5) return false;
          const around = map?.queryRenderedFeatures([
            [x - 5, y - 5],
            [x + 5, y + 5],
          ]);
          return (
            around?.some(({ layer }) => layer.id === 'base-state') &&
            around.every(({ layer }) => layer.type === 'fill' && layer.id !== 'base-lakes')
          );
        }) as Position[];
      },
      [positions, points] as const,
    );
  }

  /** Sets dates one after the other, faster than they can be drawn, and reports every frame that was drawn. */
  async scrub(dates: readonly string[], position: Position): Promise<Frame[]> {
    const read = await this.pixelReader();
    return this.page.evaluate(
      ([days, at, pixelAt]) =>
        new Promise<Frame[]>((resolve) => {
          const { map } = window.atlas;
          const frames: { flag: string; paint: string }[] = [];
          const waiting = [...days];
          const record = () => {
            const flag = document.querySelector('.time-thumb-flag')?.textContent ?? '';
            frames.push({ flag, paint: pixelAt(at) });
          };
          const step = () => {
            // Two at once: only the newer may be drawn.
            for (const date of waiting.splice(0, 2)) window.atlas.setView({ date });
            if (waiting.length > 0) return requestAnimationFrame(step);
            map?.once('idle', () => {
              map.off('render', record);
              resolve(frames);
            });
          };
          map?.on('render', record);
          step();
        }),
      [dates, position, read] as const,
    );
  }

  // —— The graphics driver ——

  /** The graphics driver stops; answers a function that brings it back. */
  async loseGraphics(): Promise<() => Promise<void>> {
    const extension = await this.page.evaluateHandle(() => {
      const gl = window.atlas.map?.getCanvas().getContext('webgl2');
      const found = gl?.getExtension('WEBGL_lose_context') ?? null;
      found?.loseContext();
      return found;
    });
    return () => extension.evaluate((found) => found?.restoreContext());
  }
}
