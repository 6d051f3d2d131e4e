/** An attribute of an instance: from which word of it, or from the buffer of bytes. */
type Attribute =
  | { name: string; size: number; words: number; kind: 'integer' | 'float' }
  | { name: string; kind: 'byte' };

/** Instances on the graphics processor: words of 32 bits and, where there is one, a byte for each. */
export class InstanceBuffers {
  private readonly vao: WebGLVertexArrayObject;
  private readonly words: WebGLBuffer;
  private readonly bytes: WebGLBuffer;
  private readonly located: (Attribute & { location: number })[];
  private first = -1;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    program: WebGLProgram,
    private readonly stride: number,
    attributes: readonly Attribute[],
  ) {
    this.vao = gl.createVertexArray();
    this.words = gl.createBuffer();
    this.bytes = gl.createBuffer();
    this.located = attributes.map((each) => ({
      ...each,
      location: gl.getAttribLocation(program, each.name),
    }));
    gl.bindVertexArray(this.vao);
    for (const { location } of this.located) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribDivisor(location, 1);
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

  /** Draws a run of instances as squares of two triangles, with the program that is in use. */
  draw(first: number, count: number): void {
    if (count === 0) return;
    const { gl } = this;
    gl.bindVertexArray(this.vao);
    if (first !== this.first) this.pointAt(first);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
    gl.bindVertexArray(null);
  }

  delete(): void {
    this.gl.deleteVertexArray(this.vao);
    this.gl.deleteBuffer(this.words);
    this.gl.deleteBuffer(this.bytes);
  }

  /** WebGL has no first instance: the attributes begin at it instead. */
  private pointAt(first: number): void {
    const { gl, stride } = this;
    for (const each of this.located) {
      if (each.kind === 'byte') {
        gl.bindBuffer(gl.ARRAY_BUFFER, this.bytes);
        gl.vertexAttribIPointer(each.location, 1, gl.UNSIGNED_BYTE, 1, first);
        continue;
      }
      gl.bindBuffer(gl.ARRAY_BUFFER, this.words);
      const offset = 4 * (first * stride + each.words);
      if (each.kind === 'integer')
        gl.vertexAttribIPointer(each.location, each.size, gl.INT, 4 * stride, offset);
      else gl.vertexAttribPointer(each.location, each.size, gl.FLOAT, false, 4 * stride, offset);
    }
    this.first = first;
  }

  private write(buffer: WebGLBuffer, data: ArrayBufferView<ArrayBuffer>, often: boolean): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, often ? gl.DYNAMIC_DRAW : gl.STATIC_DRAW);
  }
}
