import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { DigitAtlas } from '../../../../src/map/events/digit-atlas.ts';

/** A WebGL context that draws nothing and writes down what it is told; names of uniforms stand for their places. */
export function fakeGl() {
  const calls: [name: string, ...args: unknown[]][] = [];
  const answers: Record<string, (...args: never[]) => unknown> = {
    getUniformLocation: (_program: unknown, name: string) => name,
    getAttribLocation: () => 0,
    getProgramParameter: () => true,
    isContextLost: () => false,
    getParameter: () => [1, 1024],
  };
  const gl = new Proxy({} as Record<string, unknown>, {
    get: (_, name: string) => {
      if (name.startsWith('drawingBuffer')) return 600;
      if (name.toUpperCase() === name) return name;
      return (...args: unknown[]) => {
        calls.push([name, ...args]);
        return answers[name]?.(...(args as never[])) ?? {};
      };
    },
  }) as unknown as WebGL2RenderingContext;
  const of = (name: string) => calls.filter(([each]) => each === name).map(([, ...args]) => args);
  return { gl, calls, of, forget: () => calls.splice(0) };
}

/** A map that looks at Myitkyina; `repaints` counts the frames it was asked for. */
export function fakeMap() {
  const state = { repaints: 0 };
  const map = {
    triggerRepaint: () => {
      state.repaints++;
    },
    getPixelRatio: () => 1,
    getZoom: () => 7,
    getCenter: () => ({ lng: 97.4, lat: 25.38 }),
  } as unknown as MapLibreMap;
  return { map, state };
}

/** What a frame is drawn with: one world in the picture, straight down. */
export const INPUT = {
  defaultProjectionData: {
    mainMatrix: Float64Array.of(2, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, -1, 1, 0, 1),
  },
} as unknown as CustomRenderMethodInput;

export const noDigits = (): DigitAtlas => ({
  image: {} as ImageData,
  cell: [14, 18],
  advance: 7,
});
