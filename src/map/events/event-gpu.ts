import { linkProgram, resetUnpack } from '../cells/gl.ts';
import type { DigitAtlas } from './digit-atlas.ts';
import { CIRCLE_FRAGMENT, CIRCLE_VERTEX, DIGIT_FRAGMENT, DIGIT_VERTEX } from './event-shader.ts';
import type { Frame } from './frame.ts';
import { INSTANCE_WORDS } from './instance.ts';
import { InstanceBuffers } from './instance-buffers.ts';
import { DIGIT_WORDS } from './sums.ts';
import { uniformsOf } from './uniforms.ts';

const PLACE_UNIFORMS = ['u_matrix', 'u_centre', 'u_quantum', 'u_clip_per_px', 'u_scale'] as const;
const CIRCLE_UNIFORMS = [
  ...PLACE_UNIFORMS,
  'u_window',
  'u_clash',
  'u_against',
  'u_land',
  'u_opacity',
  'u_ratio',
] as const;
const DIGIT_UNIFORMS = [
  ...PLACE_UNIFORMS,
  'u_cell_px',
  'u_advance',
  'u_zoom',
  'u_atlas',
  'u_row',
  'u_ink',
  'u_opacity',
] as const;

/** Everything of the event layer that lives on the graphics processor, and what draws with it. */
export class EventGpu {
  readonly circles: InstanceBuffers;
  readonly digits: InstanceBuffers;
  private readonly circleProgram: WebGLProgram;
  private readonly digitProgram: WebGLProgram;
  private readonly circleUniforms: Record<
    (typeof CIRCLE_UNIFORMS)[number],
    WebGLUniformLocation | null
  >;
  private readonly digitUniforms: Record<
    (typeof DIGIT_UNIFORMS)[number],
    WebGLUniformLocation | null
  >;
  private readonly atlasTexture: WebGLTexture;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly atlas: DigitAtlas,
  ) {
    this.circleProgram = linkProgram(gl, CIRCLE_VERTEX, CIRCLE_FRAGMENT);
    this.digitProgram = linkProgram(gl, DIGIT_VERTEX, DIGIT_FRAGMENT);
    this.circleUniforms = uniformsOf(gl, this.circleProgram, CIRCLE_UNIFORMS);
    this.digitUniforms = uniformsOf(gl, this.digitProgram, DIGIT_UNIFORMS);
    this.circles = new InstanceBuffers(gl, this.circleProgram, INSTANCE_WORDS, [
      { name: 'a_at', size: 2, words: 0, kind: 'integer' },
      { name: 'a_days', size: 2, words: 2, kind: 'integer' },
      { name: 'a_radius', size: 1, words: 4, kind: 'float' },
      { name: 'a_tone', kind: 'byte' },
    ]);
    this.digits = new InstanceBuffers(gl, this.digitProgram, DIGIT_WORDS, [
      { name: 'a_at', size: 2, words: 0, kind: 'integer' },
      { name: 'a_digit', size: 4, words: 2, kind: 'float' },
    ]);
    this.atlasTexture = atlasTexture(gl, atlas.image);
  }

  /** Draws circles `first` to `first + count`. */
  drawCircles(frame: Frame, first: number, count: number): void {
    const { gl, circleUniforms: u } = this;
    gl.useProgram(this.circleProgram);
    this.place(u, frame);
    gl.uniform2i(u.u_window, frame.from, frame.until);
    gl.uniform3fv(u.u_clash, frame.colours.clash);
    gl.uniform3fv(u.u_against, frame.colours.against);
    gl.uniform3fv(u.u_land, frame.colours.land);
    gl.uniform1f(u.u_opacity, frame.opacity);
    gl.uniform1f(u.u_ratio, frame.ratio);
    this.circles.draw(first, count);
  }

  /** Draws digits: all halos first, so that none covers the digit beside it. */
  drawDigits(frame: Frame, count: number): void {
    if (count === 0) return;
    const { gl, atlas, digitUniforms: u } = this;
    gl.useProgram(this.digitProgram);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.atlasTexture);
    this.place(u, frame);
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
      this.digits.draw(0, count);
    }
  }

  delete(): void {
    const { gl } = this;
    this.circles.delete();
    this.digits.delete();
    gl.deleteProgram(this.circleProgram);
    gl.deleteProgram(this.digitProgram);
    gl.deleteTexture(this.atlasTexture);
  }

  private place(
    u: Record<(typeof PLACE_UNIFORMS)[number], WebGLUniformLocation | null>,
    frame: Frame,
  ): void {
    const { gl } = this;
    gl.uniformMatrix4fv(u.u_matrix, false, frame.matrix);
    gl.uniform2i(u.u_centre, ...frame.centre);
    gl.uniform1f(u.u_quantum, frame.quantum);
    gl.uniform2f(u.u_clip_per_px, ...frame.clipPerPx);
    gl.uniform1f(u.u_scale, frame.scale);
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
