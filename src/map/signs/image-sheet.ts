/** Side of a slot in texels: the largest image, and room so that neighbours do not bleed. */
const SLOT = 112;
export const SHEET = { width: 2016, height: 1008 } as const;
const PER_ROW = SHEET.width / SLOT;
const SLOTS = PER_ROW * (SHEET.height / SLOT);

/** Where an image lies on the sheet, texels, and its side. */
export interface Slotted {
  x: number;
  y: number;
  side: number;
}

/**
 * One texture for the images of all signs, filled as they are first needed. When it is full it starts anew;
 * `generation` tells those who remember slots that theirs are gone.
 */
export class ImageSheet {
  generation = 0;
  private readonly slots = new Map<string, Slotted | null>();
  private readonly waiting: { image: ImageData; x: number; y: number }[] = [];
  private used = 0;
  private texture: WebGLTexture | null = null;

  /** @param imageOf the square image of a name; null for a name that is none of ours. */
  constructor(private readonly imageOf: (name: string) => ImageData | null) {}

  /** Forgets all images: they look different now, or are gone from the GPU. */
  reset(): void {
    this.generation++;
    this.slots.clear();
    this.waiting.length = 0;
    this.used = 0;
  }

  /** The context is lost, and the texture with it. */
  forget(): void {
    this.texture = null;
    this.reset();
  }

  slotOf(name: string): Slotted | null {
    const known = this.slots.get(name);
    if (known !== undefined) return known;
    const image = this.imageOf(name);
    if (image && this.used === SLOTS) this.reset();
    const slot = image && {
      x: (this.used % PER_ROW) * SLOT + (SLOT - image.width) / 2,
      y: Math.floor(this.used / PER_ROW) * SLOT + (SLOT - image.height) / 2,
      side: image.width,
    };
    this.slots.set(name, slot);
    if (image && slot) {
      this.used++;
      this.waiting.push({ image, x: slot.x, y: slot.y });
    }
    return slot;
  }

  /** Binds the texture to the active unit, with every image that a slot was given for. */
  bind(gl: WebGL2RenderingContext): void {
    this.texture ??= createTexture(gl);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    if (this.waiting.length === 0) return;
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
    for (const { image, x, y } of this.waiting.splice(0))
      gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, image);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  }
}

function createTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, SHEET.width, SHEET.height);
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.LINEAR);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
  return texture;
}
