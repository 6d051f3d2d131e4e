import { render } from 'preact';
import type { Swatch as SwatchData } from '../../layers/swatch.ts';
import { Swatch } from '../swatch.tsx';

/**
 * The sign of the legend as an image of so many px, in the colours of the page: the same drawing as in the
 * layer list, with its tokens replaced by what they stand for.
 */
export async function signImage(
  swatch: SwatchData,
  size: number,
  colour: (token: string) => string,
  font: string,
): Promise<HTMLImageElement> {
  const root = document.createElement('div');
  render(<Swatch of={swatch} size={size} />, root);
  const drawing = root.querySelector('svg');
  if (!drawing) throw new Error(`found no drawing for the sign ${swatch.kind}`);
  for (const words of drawing.querySelectorAll('text')) {
    words.setAttribute('font-family', font);
    words.setAttribute('font-size', '11');
    words.setAttribute('font-weight', '600');
  }
  const source = new XMLSerializer()
    .serializeToString(drawing)
    .replace(/var\(--([\w-]+)\)/g, (_, token: string) => colour(token));
  render(null, root);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  return image;
}
