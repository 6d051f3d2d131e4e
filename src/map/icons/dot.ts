import type { DotLook } from '../../layers/icon-name.ts';
import type { Palette } from '../../layers/palette.ts';
import { circle, drawn } from './canvas.ts';

/** An evidence dot: fill says who, ring and hollow say how sure, a grey core that it is only last known, a dashed ring around it that the day is not. */
export function dotImage(look: DotLook, palette: Palette): ImageData {
  const radius = look.town ? 4.2 : 2.9;
  const hue =
    look.fill === 'paper' || look.fill === 'grey' ? palette.grey : palette.hues[look.fill];
  const edge = look.fill === 'paper' ? palette.ink : hue.base;
  const core = look.state === 'lastKnown' ? palette.grey.base : hue.base;
  return drawn(24, (context) => {
    if (look.ring !== 'none') {
      circle(context, radius + 3.6);
      context.strokeStyle = palette.land;
      context.lineWidth = 3.6;
      context.stroke();
      context.strokeStyle = palette.hues[look.ring].base;
      context.lineWidth = 2;
      context.stroke();
    }
    if (look.uncertain) {
      circle(context, radius + 3);
      context.setLineDash([2, 2]);
      context.strokeStyle = palette.ink;
      context.lineWidth = 1;
      context.stroke();
      context.setLineDash([]);
    }
    circle(context, radius + 1.4);
    context.fillStyle = palette.land;
    context.fill();
    circle(context, radius);
    if (look.state === 'assumed') {
      context.setLineDash([1.6, 1.6]);
      context.lineCap = 'butt';
    }
    context.strokeStyle = edge;
    context.lineWidth = 1.4;
    if (look.fill !== 'paper' && look.confidence === 'high' && look.state !== 'assumed') {
      context.fillStyle = core;
      context.fill();
    } else {
      context.fillStyle = palette.land;
      context.fill();
    }
    context.stroke();
    context.setLineDash([]);
    const isOpen = look.fill === 'paper' || look.confidence === 'low';
    // What is only last known has a grey core, whatever it is drawn with otherwise.
    if (
      isOpen ? look.state === 'lastKnown' : look.confidence === 'medium' && look.state !== 'assumed'
    ) {
      circle(context, radius * 0.42);
      context.fillStyle = core;
      context.fill();
    }
  });
}
