import type { Text } from '../../text/text.ts';
import type { AppPort } from '../app-port.ts';
import { readColours } from './colours.ts';
import { layoutPicture } from './layout.ts';
import type { PictureModel } from './model.ts';
import { paintPicture, settingOf } from './paint.ts';
import { scaleBar } from './scale-bar.ts';

export interface Picture {
  blob: Blob;
  /** Pixels. */
  width: number;
  height: number;
}

/**
 * The map and all that has to be said with it as a PNG of `ratio` pixels per CSS pixel.
 * Rejects where the map cannot be drawn or the browser refuses the image; the message says which.
 */
export async function makePicture(
  port: AppPort,
  model: PictureModel,
  ratio: number,
  text: Text,
): Promise<Picture> {
  const map = await port.picture(ratio);
  if (!map) throw new Error('there is no map');
  const family = getComputedStyle(document.body).fontFamily;
  // A canvas does not wait for a font of the page, as the page itself would.
  await document.fonts.load(`13px ${family}`, 'ကချင်');
  const { length, unit, widthPx } = scaleBar(map.metresPerPx);
  const layout = layoutPicture(
    model,
    {
      width: map.width,
      height: map.height,
      split: map.split,
      scale: { words: `${text.number(length)} ${unit}`, widthPx },
      legendOver: port.session.getState().legendOpen,
    },
    [text.say('legend_bands_short'), text.say('legend_reach_short')],
    settingOf(text.language, family),
  );
  const canvas = await paintPicture(layout, map.canvas, ratio, family, readColours());
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser gave no image of that size');
  return { blob, width: canvas.width, height: canvas.height };
}
