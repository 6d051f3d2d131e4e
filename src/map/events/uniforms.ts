import type { Frame } from './frame.ts';

/** The uniforms of `PLACE` in place-shader.ts. */
export const PLACE_UNIFORMS = [
  'u_matrix',
  'u_centre',
  'u_quantum',
  'u_clip_per_px',
  'u_scale',
] as const;

/** Where a program keeps the uniforms of these names; one that the driver left out is null and writes nothing. */
export function uniformsOf<Name extends string>(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  names: readonly Name[],
): Record<Name, WebGLUniformLocation | null> {
  return Object.fromEntries(
    names.map((name) => [name, gl.getUniformLocation(program, name)]),
  ) as Record<Name, WebGLUniformLocation | null>;
}

/** Writes what places the instances of a frame, for the program that is in use. */
export function writePlace(
  gl: WebGL2RenderingContext,
  u: Record<(typeof PLACE_UNIFORMS)[number], WebGLUniformLocation | null>,
  frame: Frame,
): void {
  gl.uniformMatrix4fv(u.u_matrix, false, frame.matrix);
  gl.uniform2i(u.u_centre, ...frame.centre);
  gl.uniform1f(u.u_quantum, frame.quantum);
  gl.uniform2f(u.u_clip_per_px, ...frame.clipPerPx);
  gl.uniform1f(u.u_scale, frame.scale);
}
