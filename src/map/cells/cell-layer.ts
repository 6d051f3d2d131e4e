import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import type { DrawnLattice } from '../../domain/field/lattice.ts';
import type { DatasetMeta } from '../../domain/schema/actor.ts';
import type { Palette } from '../../layers/palette.ts';
import { PAINT_HUES, type TerritoryPaint } from '../../layers/territory/paint.ts';
import { type CellGeometry, cellGeometry, VERTEX_FLOATS } from './cell-geometry.ts';
import { FRAGMENT_SHADER, TEXTURE_WIDTH, VERTEX_SHADER } from './cell-shader.ts';
import { linkProgram, resetUnpack, rgbOf, translated } from './gl.ts';
import { TEXEL_BYTES, writeTexels } from './state-texels.ts';

export const CELL_LAYER_ID = 'territory-cells';

/** What the layer draws from; the newest value of each counts at the next frame. */
export interface CellLook {
  paint: TerritoryPaint;
  palette: Palette;
  /** 0–1. */
  opacity: number;
  visible: boolean;
  /** Factor on the width of seams and the strength of marks: 1, or more where more contrast is asked for. */
  contrast: number;
}

interface Gpu {
  program: WebGLProgram;
  vao: WebGLVertexArrayObject;
  buffers: readonly WebGLBuffer[];
  state: WebGLTexture;
  neighbours: WebGLTexture;
  uniforms: Record<string, WebGLUniformLocation | null>;
}

/**
 * Draws the evidence field in one call. A step of the clock writes one small texture of cell states,
 * so its cost does not depend on how many cells change, and no frame mixes two dates.
 */
export class CellLayer implements CustomLayerInterface {
  readonly id = CELL_LAYER_ID;
  readonly type = 'custom' as const;
  private readonly geometry: CellGeometry;
  private readonly rows: number;
  private readonly texels: Uint8Array;
  private look: CellLook | null = null;
  private gpu: Gpu | null = null;
  private stale = true;
  private map: MapLibreMap | null = null;

  constructor(
    private readonly lattice: DrawnLattice,
    meta: DatasetMeta['lattice'],
    private readonly neighbours: readonly number[][],
  ) {
    this.geometry = cellGeometry(lattice, meta);
    this.rows = Math.ceil(lattice.count / TEXTURE_WIDTH);
    this.texels = new Uint8Array(TEXTURE_WIDTH * this.rows * TEXEL_BYTES);
  }

  /** Gives the layer its newest look; the next frame shows it whole. */
  setLook(look: CellLook): void {
    this.stale ||= look.paint !== this.look?.paint;
    this.look = look;
    this.map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    // A new style adds the layer again without having removed it.
    this.release(gl);
    this.gpu = this.upload(gl);
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
    for (const buffer of gpu.buffers) gl.deleteBuffer(buffer);
    gl.deleteTexture(gpu.state);
    gl.deleteTexture(gpu.neighbours);
    this.gpu = null;
  }

  render = (
    gl: WebGL2RenderingContext | WebGLRenderingContext,
    input: CustomRenderMethodInput,
  ): void => {
    const { look, gpu } = this;
    if (!look?.visible || !gpu || !(gl instanceof WebGL2RenderingContext)) return;
    gl.useProgram(gpu.program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, gpu.state);
    if (this.stale) this.writeState(gl, look.paint);
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, gpu.neighbours);
    const { uniforms } = gpu;
    gl.uniformMatrix4fv(
      uniforms.u_matrix ?? null,
      false,
      translated(input.defaultProjectionData.mainMatrix, this.geometry.origin),
    );
    gl.uniform1i(uniforms.u_state ?? null, 0);
    gl.uniform1i(uniforms.u_neighbours ?? null, 1);
    gl.uniform3fv(uniforms.u_palette ?? null, paletteColours(look.palette));
    gl.uniform3fv(uniforms.u_land ?? null, rgbOf(look.palette.land));
    gl.uniform1f(uniforms.u_opacity ?? null, look.opacity);
    gl.uniform1f(uniforms.u_ratio ?? null, this.map?.getPixelRatio() ?? 1);
    gl.uniform1f(uniforms.u_seam ?? null, look.contrast);
    gl.uniform1f(uniforms.u_marks ?? null, Math.min(1, 0.8 * look.contrast));
    gl.bindVertexArray(gpu.vao);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.drawElements(gl.TRIANGLES, this.geometry.indices.length, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
    gl.activeTexture(gl.TEXTURE0);
  };

  private writeState(gl: WebGL2RenderingContext, paint: TerritoryPaint): void {
    writeTexels(this.texels, paint);
    resetUnpack(gl);
    gl.texSubImage2D(
      gl.TEXTURE_2D,
      0,
      0,
      0,
      TEXTURE_WIDTH,
      this.rows,
      gl.RGBA_INTEGER,
      gl.UNSIGNED_BYTE,
      this.texels,
    );
    this.stale = false;
  }

  private upload(gl: WebGL2RenderingContext): Gpu {
    const program = linkProgram(gl, VERTEX_SHADER, FRAGMENT_SHADER);
    const vao = gl.createVertexArray();
    gl.bindVertexArray(vao);
    const buffers = [gl.createBuffer(), gl.createBuffer()] as const;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffers[0]);
    gl.bufferData(gl.ARRAY_BUFFER, this.geometry.vertices, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers[1]);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, this.geometry.indices, gl.STATIC_DRAW);
    const stride = VERTEX_FLOATS * 4;
    for (const [name, size, offset] of [
      ['a_position', 2, 0],
      ['a_local', 2, 8],
      ['a_cell', 1, 16],
    ] as const) {
      const location = gl.getAttribLocation(program, name);
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, offset);
    }
    gl.bindVertexArray(null);
    const names = [
      'u_matrix',
      'u_state',
      'u_neighbours',
      'u_palette',
      'u_land',
      'u_opacity',
      'u_ratio',
      'u_seam',
      'u_marks',
    ];
    return {
      program,
      vao,
      buffers,
      state: integerTexture(gl, gl.RGBA8UI, TEXTURE_WIDTH, this.rows),
      neighbours: this.neighbourTexture(gl),
      uniforms: Object.fromEntries(
        names.map((name) => [name, gl.getUniformLocation(program, name)]),
      ),
    };
  }

  private neighbourTexture(gl: WebGL2RenderingContext): WebGLTexture {
    const rows = Math.ceil((this.lattice.count * 6) / TEXTURE_WIDTH);
    const texels = new Int16Array(TEXTURE_WIDTH * rows).fill(-1);
    this.neighbours.forEach((around, cell) => {
      around.forEach((other, i) => {
        texels[cell * 6 + i] = other;
      });
    });
    const texture = integerTexture(gl, gl.R16I, TEXTURE_WIDTH, rows);
    resetUnpack(gl);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, TEXTURE_WIDTH, rows, gl.RED_INTEGER, gl.SHORT, texels);
    return texture;
  }
}

function integerTexture(
  gl: WebGL2RenderingContext,
  format: number,
  width: number,
  height: number,
): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, format, width, height);
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
  return texture;
}

/** The colours of all codes in their order, as RGB triples; 35 of the 36 are used. */
function paletteColours(palette: Palette): Float32Array {
  const colours = new Float32Array(36 * 3);
  PAINT_HUES.forEach((hue, h) => {
    const { steps } = hue === 'grey' ? palette.grey : palette.hues[hue];
    steps.forEach((step, s) => {
      colours.set(rgbOf(step), (h * 5 + s) * 3);
    });
  });
  return colours;
}
