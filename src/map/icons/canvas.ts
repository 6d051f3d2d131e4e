/** Device pixels per CSS pixel that images are drawn at. */
export const ICON_RATIO = 3;

/** Draws on a square canvas of `size` CSS pixels, origin in the middle, and gives its pixels. */
export function drawn(size: number, draw: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(size * ICON_RATIO);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas; map signs cannot be drawn.');
  context.scale(ICON_RATIO, ICON_RATIO);
  context.translate(size / 2, size / 2);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Traces a circle around the origin. */
export function circle(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
}
