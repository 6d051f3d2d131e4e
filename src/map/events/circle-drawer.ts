import { linkProgram } from '../cells/gl.ts';
import { CIRCLE_FRAGMENT, CIRCLE_VERTEX, HALO_PX, withPoints } from './circle-shader.ts';
import type { Frame } from './frame.ts';
import { INSTANCE_WORDS } from './instance.ts';
import { InstanceBuffers } from './instance-buffers.ts';
import { PLACE_UNIFORMS, uniformsOf, writePlace } from './uniforms.ts';

const UNIFORMS = [
  ...PLACE_UNIFORMS,
  'u_window',
  'u_most',
  'u_clash',
  'u_against',
  'u_land',
  'u_opacity',
  'u_ratio',
] as const;

/** Draws circles of events: `squares` for sums by location, `points` for very many single events. */
export class CircleDrawer {
  readonly buffers: InstanceBuffers;
  private readonly program: WebGLProgram;
  private readonly uniforms: Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>;
  /** The largest radius there can be, device pixels; drivers limit the size of points. */
  private readonly most: number;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    readonly kind: 'squares' | 'points',
  ) {
    const made = kind === 'points' ? withPoints : (source: string) => source;
    this.program = linkProgram(gl, made(CIRCLE_VERTEX), made(CIRCLE_FRAGMENT));
    this.uniforms = uniformsOf(gl, this.program, UNIFORMS);
    this.buffers = new InstanceBuffers(gl, this.program, kind, INSTANCE_WORDS, [
      { name: 'a_at', size: 2, words: 0, kind: 'integer' },
      { name: 'a_days', size: 2, words: 2, kind: 'integer' },
      { name: 'a_radius', size: 1, words: 4, kind: 'float' },
      { name: 'a_tone', kind: 'byte' },
    ]);
    this.most =
      kind === 'points' ? Number(gl.getParameter(gl.ALIASED_POINT_SIZE_RANGE)[1]) / 2 : 1e6;
  }

  /** Draws circles `first` to `first + count`. */
  draw(frame: Frame, first: number, count: number): void {
    const { gl, uniforms: u } = this;
    gl.useProgram(this.program);
    writePlace(gl, u, frame);
    gl.uniform2i(u.u_window, frame.from, frame.until);
    gl.uniform1f(u.u_most, this.most / frame.ratio - HALO_PX - 1);
    gl.uniform3fv(u.u_clash, frame.colours.clash);
    gl.uniform3fv(u.u_against, frame.colours.against);
    gl.uniform3fv(u.u_land, frame.colours.land);
    gl.uniform1f(u.u_opacity, frame.opacity);
    gl.uniform1f(u.u_ratio, frame.ratio);
    this.buffers.draw(first, count);
  }

  delete(): void {
    this.buffers.delete();
    this.gl.deleteProgram(this.program);
  }
}
