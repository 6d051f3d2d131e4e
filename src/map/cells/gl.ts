/** Compiles and links a program; throws with the driver's own message. */
export function linkProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('The graphics driver gave no shader.');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`The shader could not be linked: ${gl.getProgramInfoLog(program) ?? ''}`);
  return program;
}

/** MapLibre leaves its own unpack settings behind; what is uploaded here is neither flipped nor premultiplied. */
export function resetUnpack(gl: WebGL2RenderingContext): void {
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
}

/** `#rrggbb` as three numbers from 0 to 1. */
export function rgbOf(hex: string): Float32Array {
  const value = Number.parseInt(hex.slice(1), 16);
  return Float32Array.of(
    ((value >> 16) & 255) / 255,
    ((value >> 8) & 255) / 255,
    (value & 255) / 255,
  );
}

/** A column-major matrix followed by a shift, multiplied in double precision. */
export function translated(
  matrix: ArrayLike<number>,
  [x, y]: readonly [number, number],
): Float32Array {
  const m = Float64Array.from(matrix);
  for (let row = 0; row < 4; row++)
    m[12 + row] = (m[row] ?? 0) * x + (m[4 + row] ?? 0) * y + (m[12 + row] ?? 0);
  return Float32Array.from(m);
}
