import type { readColours } from './colours.ts';
import type { Layout } from './layout.ts';
import { type Setting, type Style, TYPE } from './marks.ts';
import { signImage } from './sign-image.tsx';

/** The font of the page, at a style's weight and size. */
function fontOf(style: Style, family: string): string {
  return `${TYPE[style].weight} ${TYPE[style].size}px ${family}`;
}

/** Measures texts as the page's font draws them. */
export function settingOf(language: string, family: string): Setting {
  const context = document.createElement('canvas').getContext('2d');
  return {
    language,
    measure: (text, style) => {
      if (!context) return text.length * TYPE[style].size;
      context.font = fontOf(style, family);
      return context.measureText(text).width;
    },
  };
}

/** Draws a layout with `ratio` pixels per CSS pixel. */
export async function paintPicture(
  { width, height, marks }: Layout,
  map: HTMLCanvasElement,
  ratio: number,
  family: string,
  colour: ReturnType<typeof readColours>,
): Promise<HTMLCanvasElement> {
  const signs = new Map(
    await Promise.all(
      marks.map(
        async (mark) =>
          [
            mark,
            mark.kind === 'sign'
              ? await signImage(mark.swatch, mark.size * ratio, colour, family)
              : null,
          ] as const,
      ),
    ),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const to = canvas.getContext('2d');
  if (!to) throw new Error('found no room for a canvas');
  to.scale(ratio, ratio);
  to.fillStyle = colour('surface');
  to.fillRect(0, 0, width, height);
  for (const mark of marks) {
    if (mark.kind === 'map') to.drawImage(map, mark.x, mark.y, mark.width, mark.height);
    else if (mark.kind === 'box') {
      to.globalAlpha = mark.alpha;
      to.fillStyle = colour(mark.fill);
      to.beginPath();
      to.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
      to.fill();
      to.globalAlpha = 1;
    } else if (mark.kind === 'text') {
      const { size } = TYPE[mark.style];
      to.font = fontOf(mark.style, family);
      to.fillStyle = colour(mark.ink);
      to.textBaseline = 'alphabetic';
      to.fillText(mark.text, mark.x, mark.y + (mark.height + size * 0.7) / 2);
    } else {
      const image = signs.get(mark);
      if (image) to.drawImage(image, mark.x, mark.y, image.width / ratio, image.height / ratio);
    }
  }
  return canvas;
}
