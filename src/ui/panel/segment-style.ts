import type { CSSProperties } from 'preact';
import type { Swatch } from '../../layers/swatch.ts';
import { segmentPaint } from './segment-paint.ts';

/** The paint of a sign for a box of HTML instead of a shape in a drawing; `pale` where it is only last known. */
export function segmentStyle(swatch: Swatch, pale = false): CSSProperties {
  const { fill, pattern, outline, edges } = segmentPaint(swatch, pale);
  const band = (side: string) => `linear-gradient(${edges}, ${edges}) ${side} / 100% 3px no-repeat`;
  const angle = pattern?.kind === 'hatch' ? '45deg' : '90deg';
  const layers = [
    ...(edges ? [band('top'), band('bottom')] : []),
    ...(pattern
      ? [`repeating-linear-gradient(${angle}, ${pattern.colour} 0 2.2px, transparent 2.2px 5px)`]
      : []),
    fill === 'none' ? 'none' : `linear-gradient(${fill}, ${fill})`,
  ];
  const frame =
    outline ?? (pale && fill !== 'none' ? { colour: 'var(--ink-3)', dashed: true } : null);
  return {
    background: layers.join(', '),
    ...(frame ? { border: `1.2px ${frame.dashed ? 'dashed' : 'solid'} ${frame.colour}` } : {}),
  };
}
