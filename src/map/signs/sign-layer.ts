import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import type { Sign, SignSet } from '../../layers/sign.ts';
import { linkProgram, translated } from '../cells/gl.ts';
import { ICON_RATIO } from '../icons/canvas.ts';
import { mercator } from '../mercator.ts';
import { type ImageSheet, SHEET } from './image-sheet.ts';
import { INSTANCE_FLOATS, instancesOf } from './instances.ts';
import { SIGN_FRAGMENT, SIGN_VERTEX } from './sign-shader.ts';

/** Mercator point that all positions are measured from: the middle of the state. */
const ORIGIN = mercator(97.4, 26);

interface Gpu {
  program: WebGLProgram;
  vao: WebGLVertexArrayObject;
  buffer: WebGLBuffer;
  uniforms: Record<string, WebGLUniformLocation | null>;
}

/**
 * Draws the signs of one sort in one call. MapLibre's own symbols go through a worker and arrive a frame or two
 * after the clock; these are written in the frame that shows the new date, with the ground below them.
 */
export class SignLayer implements CustomLayerInterface {
  readonly id: string;
  readonly type = 'custom' as const;
  /** What is drawn, those on top last. */
  signs: readonly Sign[] = [];
  private readonly shift: readonly [number, number];
  private opacity = 1;
  private count = 0;
  private stale = true;
  private generation = -1;
  private gpu: Gpu | null = null;
  private map: MapLibreMap | null = null;

  constructor(
    private readonly set: SignSet,
    private readonly sheet: ImageSheet,
  ) {
    this.id = set.id;
    this.shift = set.shiftPx ?? [0, 0];
  }

  /** Gives the layer its newest signs; the next frame shows them. */
  setLook(signs: readonly Sign[], opacity: number): void {
    this.signs = signs;
    this.opacity = opacity;
    this.stale = true;
    this.map?.triggerRepaint();
  }

  /** The signs whose square, widened by `reach` CSS pixels, holds a point of the map; topmost first. */
  at(x: number, y: number, reach: number): Sign[] {
    const { map } = this;
    if (!map) return [];
    const half = this.set.halfPx * this.scale(map) + reach;
    const [right, down] = this.shift;
    return this.signs
      .filter(({ position }) => {
        const at = map.project([...position]);
        return Math.abs(at.x + right - x) <= half && Math.abs(at.y + down - y) <= half;
      })
      .reverse();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    // A new style adds the layer again without having removed it.
    this.release(gl);
    this.gpu = upload(gl);
    this.stale = true;
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.release(gl);
    this.map = null;
  }

  private release(gl: WebGL2RenderingContext): void {
    const { gpu } = this;
    if (!gpu) return;
    gl.deleteProgram(gpu.program);
    gl.deleteVertexArray(gpu.vao);
    gl.deleteBuffer(gpu.buffer);
    this.gpu = null;
  }

  render = (
    gl: WebGL2RenderingContext | WebGLRenderingContext,
    input: CustomRenderMethodInput,
  ): void => {
    const { gpu, map } = this;
    if (this.signs.length === 0 || !gpu || !map || !(gl instanceof WebGL2RenderingContext)) return;
    if (this.stale || this.generation !== this.sheet.generation) this.write(gl, gpu);
    gl.useProgram(gpu.program);
    gl.activeTexture(gl.TEXTURE0);
    this.sheet.bind(gl);
    const { uniforms } = gpu;
    const ratio = map.getPixelRatio();
    gl.uniformMatrix4fv(
      uniforms.u_matrix ?? null,
      false,
      translated(input.defaultProjectionData.mainMatrix, ORIGIN),
    );
    gl.uniform2f(
      uniforms.u_pixel ?? null,
      (2 * ratio) / gl.drawingBufferWidth,
      (2 * ratio) / gl.drawingBufferHeight,
    );
    gl.uniform2f(uniforms.u_texels ?? null, SHEET.width, SHEET.height);
    gl.uniform1f(uniforms.u_ratio ?? null, ICON_RATIO);
    gl.uniform1f(uniforms.u_scale ?? null, this.scale(map));
    gl.uniform2f(uniforms.u_shift ?? null, ...this.shift);
    gl.uniform1f(uniforms.u_opacity ?? null, this.opacity);
    gl.uniform1i(uniforms.u_images ?? null, 0);
    gl.bindVertexArray(gpu.vao);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.count);
    gl.bindVertexArray(null);
  };

  private scale(map: MapLibreMap): number {
    const near = Math.min(1, Math.max(0, (map.getZoom() - 6.5) / 2));
    return this.set.farScale + near * (1 - this.set.farScale);
  }

  private write(gl: WebGL2RenderingContext, gpu: Gpu): void {
    const slotOf = (icon: string) => this.sheet.slotOf(icon);
    const { generation } = this.sheet;
    let data = instancesOf(this.signs, ORIGIN, slotOf);
    // The sheet may have filled up on the way and started anew, without the slots handed out before.
    if (generation !== this.sheet.generation) data = instancesOf(this.signs, ORIGIN, slotOf);
    this.generation = this.sheet.generation;
    this.count = data.length / INSTANCE_FLOATS;
    gl.bindBuffer(gl.ARRAY_BUFFER, gpu.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
    this.stale = false;
  }
}

function upload(gl: WebGL2RenderingContext): Gpu {
  const program = linkProgram(gl, SIGN_VERTEX, SIGN_FRAGMENT);
  const vao = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(vao);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const [name, size, offset] of [
    ['a_position', 2, 0],
    ['a_image', 3, 8],
  ] as const) {
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, INSTANCE_FLOATS * 4, offset);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.bindVertexArray(null);
  const names = [
    ...['u_matrix', 'u_pixel', 'u_texels', 'u_ratio'],
    ...['u_scale', 'u_shift', 'u_opacity', 'u_images'],
  ];
  const uniforms = Object.fromEntries(
    names.map((name) => [name, gl.getUniformLocation(program, name)]),
  );
  return { program, vao, buffer, uniforms };
}
