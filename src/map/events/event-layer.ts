import KDBush from 'kdbush';
import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { eventScale } from '../../layers/events/radius.ts';
import { mercator } from '../mercator.ts';
import { CircleDrawer } from './circle-drawer.ts';
import { type DigitAtlas, drawDigits } from './digit-atlas.ts';
import { DigitDrawer } from './digit-drawer.ts';
import { drawRange } from './draw-range.ts';
import type { EventData } from './event-data.ts';
import { type EventLook, frameOf } from './frame.ts';
import { INSTANCE_WORDS } from './instance.ts';
import { pickEvents } from './pick-events.ts';
import type { EventFilters, EventWindow } from './point-columns.ts';
import type { Screen } from './screen.ts';
import { type Sums, sumEvents } from './sums.ts';
import { tonesOf } from './tones.ts';

/** As in the link, so that the reader's order finds it. */
export const EVENT_LAYER_ID = 'events';

/**
 * Draws conflict events. The time window is a pair of uniforms: a step of the clock moves no geometry, however
 * many events there are. Nothing is queued: a frame reads the newest window, and what an older one had made
 * (sums by location) is made anew if the window is another.
 */
export class EventLayer implements CustomLayerInterface {
  readonly id = EVENT_LAYER_ID;
  readonly type = 'custom' as const;
  private data: EventData | null = null;
  private index: KDBush | null = null;
  private window: EventWindow | null = null;
  private look: EventLook | null = null;
  private map: MapLibreMap | null = null;
  private gpu: { gl: WebGL2RenderingContext; circles: CircleDrawer; digits: DigitDrawer } | null =
    null;
  private screen: Screen | null = null;
  /** Sums of the window they were made for; null where each event is drawn for itself. */
  private sums: Sums | null = null;
  private summedFor: EventWindow | null = null;
  /** What the buffers hold. */
  private uploaded: { words: Int32Array | null; tones: Uint8Array | null } = NOTHING;

  constructor(private readonly digits: () => DigitAtlas = drawDigits) {}

  /** Gives the layer other events. */
  setEvents(data: EventData): void {
    this.data = data;
    this.index = data.count > 0 ? KDBush.from(data.index) : null;
    this.summedFor = null;
    this.uploaded = NOTHING;
    this.map?.triggerRepaint();
  }

  /** Shows the events that overlap the days `from` to `until`, both in, and pass the filters. */
  setWindow(from: number, until: number, filters: EventFilters): void {
    this.window = { from, until, filters };
    this.map?.triggerRepaint();
  }

  setLook(look: EventLook): void {
    this.look = look;
    this.map?.triggerRepaint();
  }

  /** Rows of the columns whose symbol is within `reach` CSS pixels of a point of the map as it is drawn. */
  pick(x: number, y: number, reach: number, limit?: number): number[] {
    const { data, index, window, screen } = this;
    if (!data || !index || !window || !screen || !this.look?.visible) return [];
    const scale = eventScale(this.map?.getZoom() ?? 0);
    const sums = this.sumsNow(data, window);
    const radius = sums
      ? (i: number) => (sums.radii[i] ?? 0) * scale
      : (i: number) => (data.floats[i * INSTANCE_WORDS + 4] ?? 0) * scale;
    const tones = tonesOf(data, window.filters);
    return pickEvents({ ...window, data, index, tones, radius, screen }, x, y, reach, limit);
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    // A new style adds the layer again without having removed it.
    this.release();
    this.gpu = {
      gl,
      circles: new CircleDrawer(gl, this.kind()),
      digits: new DigitDrawer(gl, this.digits()),
    };
    map.triggerRepaint();
  }

  onRemove(): void {
    this.release();
    this.map = null;
  }

  render = (
    gl: WebGL2RenderingContext | WebGLRenderingContext,
    input: CustomRenderMethodInput,
  ): void => {
    const { data, window, look, gpu, map } = this;
    if (!data?.count || !window || !gpu || !map) return;
    const ratio = map.getPixelRatio();
    this.screen = {
      matrix: Float64Array.from(input.defaultProjectionData.mainMatrix),
      width: gl.drawingBufferWidth / ratio,
      height: gl.drawingBufferHeight / ratio,
    };
    if (!look?.visible) return;
    const sums = this.sumsNow(data, window);
    this.upload(gpu, data, sums, window);
    const { lng, lat } = map.getCenter();
    const middle = mercator(lng, lat);
    const frame = frameOf(data.grid, this.screen, middle, map.getZoom(), ratio, window, look);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    const run = sums ? { first: 0, count: sums.count } : drawRange(data, window.from, window.until);
    gpu.circles.draw(frame, run.first, run.count);
    gpu.digits.draw(frame, sums?.digitCount ?? 0);
  };

  private sumsNow(data: EventData, window: EventWindow): Sums | null {
    if (!data.locations) return null;
    if (this.summedFor !== window) {
      const tones = tonesOf(data, window.filters);
      this.sums = sumEvents(data, data.locations, tones, window.from, window.until);
      this.summedFor = window;
    }
    return this.sums;
  }

  private kind(): 'squares' | 'points' {
    return this.data && !this.data.locations ? 'points' : 'squares';
  }

  private release(): void {
    this.gpu?.circles.delete();
    this.gpu?.digits.delete();
    this.gpu = null;
    this.uploaded = NOTHING;
  }

  private upload(
    gpu: NonNullable<typeof this.gpu>,
    data: EventData,
    sums: Sums | null,
    window: EventWindow,
  ): void {
    if (gpu.circles.kind !== this.kind()) {
      gpu.circles.delete();
      gpu.circles = new CircleDrawer(gpu.gl, this.kind());
    }
    const words = sums?.words ?? data.words;
    const tones = sums?.tones ?? tonesOf(data, window.filters);
    const { buffers } = gpu.circles;
    if (words !== this.uploaded.words) {
      buffers.writeWords(words as Int32Array<ArrayBuffer>, sums !== null);
      if (sums) gpu.digits.buffers.writeWords(sums.digits, true);
    }
    if (tones !== this.uploaded.tones)
      buffers.writeBytes(tones as Uint8Array<ArrayBuffer>, sums !== null);
    this.uploaded = { words, tones };
  }
}

const NOTHING = { words: null, tones: null };
