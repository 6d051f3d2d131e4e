import type { GateStatus } from '../../domain/schema/crossing.ts';
import type { Commodity } from '../../domain/schema/site.ts';
import { parseDotIcon } from '../../layers/icon-name.ts';
import type { Palette } from '../../layers/palette.ts';
import { circle, drawn, ICON_RATIO } from './canvas.ts';
import { dotImage } from './dot.ts';
import { gateImage } from './gate.ts';
import { mineImage } from './mine.ts';

/** The ring round what is selected. */
function selectionImage(palette: Palette): ImageData {
  return drawn(40, (context) => {
    circle(context, 14);
    context.lineWidth = 5;
    context.strokeStyle = palette.land;
    context.stroke();
    context.lineWidth = 2.2;
    context.strokeStyle = palette.ink;
    context.stroke();
  });
}

/** The dashed pill that counts sites known only to a township. */
function pillImage(words: string, palette: Palette): ImageData {
  return drawn(28, (context) => {
    context.font = '600 9.5px system-ui, sans-serif';
    const half = context.measureText(words).width / 2 + 5;
    context.beginPath();
    context.roundRect(-half, -6.5, 2 * half, 13, 6.5);
    context.fillStyle = palette.raised;
    context.fill();
    context.setLineDash([2, 1.6]);
    context.lineCap = 'butt';
    context.lineWidth = 0.9;
    context.strokeStyle = palette.ink3;
    context.stroke();
    context.fillStyle = palette.ink2;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(words, 0, 0.5);
  });
}

/** The plate that counts events known to a township (rounded) or to a district (with a second edge). */
function tallyImage(level: string, words: string, palette: Palette): ImageData {
  return drawn(34, (context) => {
    context.font = '600 9.5px system-ui, sans-serif';
    const half = context.measureText(words).width / 2 + 4;
    const plate = (grow: number) => {
      context.beginPath();
      context.roundRect(-half - grow, -6.5 - grow, 2 * (half + grow), 13 + 2 * grow, 2.5 + grow);
    };
    plate(level === 'district' ? 2.4 : 1.2);
    context.fillStyle = palette.land;
    context.fill();
    if (level === 'district') {
      context.lineWidth = 0.9;
      context.strokeStyle = palette.ink2;
      context.stroke();
    }
    plate(0);
    context.fillStyle = palette.ink2;
    context.fill();
    context.fillStyle = palette.land;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(words, 0, 0.5);
  });
}

/** Nothing, as large as a pill: names make room for it. */
function roomImage(): ImageData {
  return new ImageData(28 * ICON_RATIO, 13 * ICON_RATIO);
}

/** The image of a sign by its name (see `layers/icon-name.ts`); null where the name is none of ours. */
export function signImage(name: string, palette: Palette): ImageData | null {
  const dot = parseDotIcon(name);
  if (dot) return dotImage(dot, palette);
  const [kind, a, b, c, d] = name.split('/');
  if (kind === 'mine' && a)
    return mineImage(a as Commodity, b === 'hollow', c === 'soft', Number(d), palette);
  if (kind === 'gate' && a)
    return gateImage(a as GateStatus, b === 'lastKnown', c === 'soft', palette);
  if (kind === 'pill' && a) return pillImage(a, palette);
  if (kind === 'tally' && a && b) return tallyImage(a, b, palette);
  if (kind === 'room') return roomImage();
  if (kind === 'selected') return selectionImage(palette);
  return null;
}
