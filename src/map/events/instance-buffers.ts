/** An attribute of an instance: from which word of it, or from the buffer of bytes. */
type Attribute =
  | { name: string; size: number; words: number; kind: 'integer' | 'float' }
  | { name: string; kind: 'byte' };

/**
 * Instances on the graphics processor: words of 32 bits and, where there is one, a byte for each. Each is drawn
 * as a square of two triangles, or as a point.
 */
export class InstanceBuffers {
  private readonly vao: WebGLVertexArrayObject;
  private readonly words: WebGLBuffer;
  private readonly bytes: WebGLBuffer;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    program: WebGLProgram,
    private readonly kind: 'squares' | 'points',
    stride: number,
    attributes: readonly Attribute[],
  ) {
    this.vao = gl.createVertexArray();
    this.words = gl.createBuffer();
    this.bytes = gl.createBuffer();
    gl.bindVertexArray(this.vao);
    for (const each of attributes) {
      const location = gl.getAttribLocation(program, each.name);
      gl.enableVertexAttribArray(location);
      if (kind === 'squares') gl.vertexAttribDivisor(location, 1);
      gl.bindBuffer(gl.ARRAY_BUFFER, each.kind === 'byte' ? this.bytes : this.words);
      if (each.kind === 'byte') gl.vertexAttribIPointer(location, 1, gl.UNSIGNED_BYTE, 1, 0);
      else if (each.kind === 'integer')
        gl.vertexAttribIPointer(location, each.size, gl.INT, 4 * stride, 4 * each.words);
      else gl.vertexAttribPointer(location, each.size, gl.FLOAT, false, 4 * stride, 4 * each.words);
    }
    gl.bindVertexArray(null);
  }

  /** Replaces all words; `often` where they change with the clock. */
  writeWords(words: Int32Array<ArrayBuffer>, often: boolean): void {
    this.write(this.words, words, often);
  }

  /** Replaces all bytes. */
  writeBytes(bytes: Uint8Array<ArrayBuffer>, often: boolean): void {
    this.write(this.bytes, bytes, often);
  }

  /** Draws `count` instances with the program that is in use; squares always from the first on. */
  draw(first: number, count: number): void {
    if (count === 0) return;
    const { gl } = this;
    gl.bindVertexArray(this.vao);
    if (this.kind === 'points') gl.drawArrays(gl.POINTS, first, count);
    else gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
    gl.bindVertexArray(null);
  }

  delete(): void {
    this.gl.deleteVertexArray(this.vao);
    this.gl.deleteBuffer(this.words);
    this.gl.deleteBuffer(this.bytes);
  }

  private write(buffer: WebGLBuffer, data: ArrayBufferView<ArrayBuffer>, often: boolean): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, often ? gl.DYNAMIC_DRAW : gl.STATIC_DRAW);
  }
}
