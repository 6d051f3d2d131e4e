import type { Commodity } from '../../domain/schema/site.ts';
import type { Palette } from '../../layers/palette.ts';
import { circle, drawn } from './canvas.ts';

function shape(context: CanvasRenderingContext2D, commodity: Commodity, r: number): void {
  context.beginPath();
  switch (commodity) {
    case 'rare_earth':
      for (const [x, y] of [
        [0, -r * 1.15],
        [r * 1.15, 0],
        [0, r * 1.15],
        [-r * 1.15, 0],
      ] as const)
        context.lineTo(x, y);
      break;
    case 'jade':
      context.arc(0, 0, r * 0.95, 0, 2 * Math.PI);
      break;
    case 'gold':
      for (const [x, y] of [
        [0, -r],
        [r * 1.05, r * 0.8],
        [-r * 1.05, r * 0.8],
      ] as const)
        context.lineTo(x, y);
      break;
    case 'amber':
      context.rect(-r * 0.85, -r * 0.85, r * 1.7, r * 1.7);
      break;
    default: {
      const a = r * 0.34;
      const b = r * 1.0;
      for (const [x, y] of [
        [-a, -b],
        [a, -b],
        [a, -a],
        [b, -a],
        [b, a],
        [a, a],
        [a, b],
        [-a, b],
        [-a, a],
        [-b, a],
        [-b, -a],
        [-a, -a],
      ] as const)
        context.lineTo(x, y);
    }
  }
  context.closePath();
}

/** Half the size of a sign by commodity: rare earths stand out, amber is small. */
const RADIUS: Record<Commodity, number> = {
  rare_earth: 5.4,
  jade: 5,
  gold: 5.4,
  amber: 4.8,
  iron: 5,
  ruby: 5,
  other: 5,
};

/** A mine's sign; a soft dashed ring says that its point is approximate. */
export function mineImage(
  commodity: Commodity,
  hollow: boolean,
  soft: boolean,
  count: number,
  palette: Palette,
): ImageData {
  const colour = palette.commodities[commodity];
  const r = RADIUS[commodity];
  return drawn(30, (context) => {
    if (soft) {
      circle(context, r * 2);
      context.globalAlpha = 0.14;
      context.fillStyle = colour;
      context.fill();
      context.globalAlpha = 0.55;
      context.setLineDash([2, 2]);
      context.lineCap = 'butt';
      context.lineWidth = 0.9;
      context.strokeStyle = colour;
      context.stroke();
      context.setLineDash([]);
      context.globalAlpha = 1;
    }
    shape(context, commodity, r);
    context.strokeStyle = palette.land;
    context.lineWidth = 3.2;
    context.stroke();
    context.fillStyle = hollow ? palette.land : colour;
    context.fill();
    if (hollow) {
      shape(context, commodity, r - 0.8);
      context.strokeStyle = colour;
      context.lineWidth = 1.6;
      context.stroke();
    }
    if (count > 1) {
      context.fillStyle = hollow ? colour : palette.land;
      context.font = '700 7px system-ui, sans-serif';
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(String(count), 0, 0.5);
    }
  });
}
