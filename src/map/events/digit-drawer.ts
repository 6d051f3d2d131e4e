import { linkProgram, resetUnpack } from '../cells/gl.ts';
import type { DigitAtlas } from './digit-atlas.ts';
import { DIGIT_FRAGMENT, DIGIT_VERTEX } from './digit-shader.ts';
import type { Frame } from './frame.ts';
import { InstanceBuffers } from './instance-buffers.ts';
import { DIGIT_WORDS } from './sums.ts';
import { PLACE_UNIFORMS, uniformsOf, writePlace } from './uniforms.ts';

const UNIFORMS = [
  ...PLACE_UNIFORMS,
  'u_cell_px',
  'u_advance',
  'u_zoom',
  'u_atlas',
  'u_row',
  'u_ink',
  'u_opacity',
] as const;

/** Draws the counts beside the circles, digit by digit. */
export class DigitDrawer {
  readonly buffers: InstanceBuffers;
  private readonly program: WebGLProgram;
  private readonly uniforms: Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>;
  private readonly texture: WebGLTexture;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly atlas: DigitAtlas,
  ) {
    this.program = linkProgram(gl, DIGIT_VERTEX, DIGIT_FRAGMENT);
    this.uniforms = uniformsOf(gl, this.program, UNIFORMS);
    this.buffers = new InstanceBuffers(gl, this.program, 'squares', DIGIT_WORDS, [
      { name: 'a_at', size: 2, words: 0, kind: 'integer' },
      { name: 'a_digit', size: 4, words: 2, kind: 'float' },
    ]);
    this.texture = atlasTexture(gl, atlas.image);
  }

  /** Draws the first digits: all halos first, so that none covers the digit beside it. */
  draw(frame: Frame, count: number): void {
    if (count === 0) return;
    const { gl, atlas, uniforms: u } = this;
    gl.useProgram(this.program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    writePlace(gl, u, frame);
    gl.uniform2f(u.u_cell_px, ...atlas.cell);
    gl.uniform1f(u.u_advance, atlas.advance);
    gl.uniform1f(u.u_zoom, frame.zoom);
    gl.uniform1i(u.u_atlas, 0);
    gl.uniform1f(u.u_opacity, frame.opacity);
    for (const [row, colour] of [
      [0, frame.colours.land],
      [1, frame.colours.ink],
    ] as const) {
      gl.uniform1f(u.u_row, row);
      gl.uniform3fv(u.u_ink, colour);
      this.buffers.draw(0, count);
    }
  }

  delete(): void {
    this.buffers.delete();
    this.gl.deleteProgram(this.program);
    this.gl.deleteTexture(this.texture);
  }
}

function atlasTexture(gl: WebGL2RenderingContext, image: ImageData): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  resetUnpack(gl);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, image);
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.LINEAR);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
  return texture;
}
