import type { GateStatus } from '../../domain/schema/crossing.ts';
import type { Commodity } from '../../domain/schema/site.ts';
import { parseDotIcon } from '../../layers/icon-name.ts';
import type { Palette } from '../../layers/palette.ts';
import { circle, drawn } from './canvas.ts';
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

/** The dashed pill under a count; stretched to its text. */
function pillImage(palette: Palette): ImageData {
  return drawn(22, (context) => {
    context.beginPath();
    context.roundRect(-10, -8, 20, 16, 8);
    context.fillStyle = palette.raised;
    context.fill();
    context.setLineDash([2.2, 1.8]);
    context.lineCap = 'butt';
    context.lineWidth = 1;
    context.strokeStyle = palette.ink3;
    context.stroke();
  });
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
  if (kind === 'pill') return pillImage(palette);
  if (kind === 'selected') return selectionImage(palette);
  return null;
}
