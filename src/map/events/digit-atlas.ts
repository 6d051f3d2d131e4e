import { ICON_RATIO } from '../icons/canvas.ts';

/** The ten digits in two rows, halos above and digits below; sizes in CSS pixels. */
export interface DigitAtlas {
  image: ImageData;
  cell: readonly [number, number];
  /** From one digit of a number to the next. */
  advance: number;
}

const CELL = [14, 18] as const;
const FONT = '700 11px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const HALO_PX = 3.4;

/** Draws the digits. Throws where the browser gives no 2D canvas. */
export function drawDigits(): DigitAtlas {
  const canvas = document.createElement('canvas');
  canvas.width = 10 * CELL[0] * ICON_RATIO;
  canvas.height = 2 * CELL[1] * ICON_RATIO;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas; counts cannot be drawn.');
  context.scale(ICON_RATIO, ICON_RATIO);
  context.font = FONT;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO_PX;
  for (let digit = 0; digit < 10; digit++) {
    const x = (digit + 0.5) * CELL[0];
    context.strokeText(String(digit), x, CELL[1] / 2);
    context.fillText(String(digit), x, CELL[1] / 2);
    context.fillText(String(digit), x, 1.5 * CELL[1]);
  }
  return {
    image: context.getImageData(0, 0, canvas.width, canvas.height),
    cell: CELL,
    advance: context.measureText('0').width,
  };
}
