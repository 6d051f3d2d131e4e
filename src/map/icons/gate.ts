import type { GateStatus } from '../../domain/schema/crossing.ts';
import type { Palette } from '../../layers/palette.ts';
import { circle, drawn } from './canvas.ts';

function plate(context: CanvasRenderingContext2D, half: number): void {
  context.beginPath();
  context.roundRect(-half, -half, 2 * half, 2 * half, 2.4);
}

/** A gate's plate: posts with an arrow, one leaf shut, barred, or dashed and hollow. */
export function gateImage(
  status: GateStatus,
  lastKnown: boolean,
  soft: boolean,
  palette: Palette,
): ImageData {
  const half = 8;
  return drawn(34, (context) => {
    const { ink, raised } = palette;
    if (soft) {
      circle(context, 14.5);
      context.setLineDash([2, 2]);
      context.lineWidth = 0.9;
      context.strokeStyle = palette.ink3;
      context.stroke();
      context.setLineDash([]);
    }
    plate(context, half + 1.3);
    context.fillStyle = palette.land;
    context.fill();
    plate(context, half);
    context.fillStyle = status === 'closed' ? ink : raised;
    context.fill();
    context.strokeStyle = lastKnown ? palette.ink3 : ink;
    context.lineWidth = 1.5;
    if (status === 'unknown' || lastKnown) {
      context.setLineDash([2.2, 1.8]);
      context.lineCap = 'butt';
    }
    context.stroke();
    context.setLineDash([]);
    context.lineCap = 'round';
    context.fillStyle = ink;
    context.strokeStyle = ink;
    if (status === 'open') {
      context.lineWidth = 1.5;
      for (const x of [-4, 4]) {
        context.beginPath();
        context.moveTo(x, -4.2);
        context.lineTo(x, 4.2);
        context.stroke();
      }
      context.beginPath();
      context.moveTo(0, 4.2);
      context.lineTo(0, -3.4);
      context.moveTo(-2.1, -1.2);
      context.lineTo(0, -3.6);
      context.lineTo(2.1, -1.2);
      context.stroke();
    } else if (status === 'restricted') {
      context.fillRect(-4.4, -4.4, 4.4, 8.8);
      context.lineWidth = 1.2;
      context.strokeRect(-4.4, -4.4, 8.8, 8.8);
    } else if (status === 'closed') {
      context.fillStyle = raised;
      context.fillRect(-4.6, -3.4, 9.2, 2.2);
      context.fillRect(-4.6, 1.2, 9.2, 2.2);
    }
  });
}
