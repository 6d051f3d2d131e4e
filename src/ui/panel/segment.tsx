import { useId } from 'preact/hooks';
import type { Swatch } from '../../layers/swatch.ts';
import { segmentPaint } from './segment-paint.ts';

interface SegmentProps {
  swatch: Swatch;
  pale?: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One painted stretch of a strip, in its SVG. */
export function Segment({ swatch, pale = false, x, y, width, height }: SegmentProps) {
  const id = useId();
  const { fill, pattern, outline, edges } = segmentPaint(swatch, pale);
  if (fill === 'none')
    return (
      <path
        d={`M${x} ${y + height / 2}h${width}`}
        stroke="var(--ink-3)"
        stroke-width="1.4"
        stroke-dasharray="1.4 2.6"
      />
    );
  const box = { x, y, width: Math.max(0.8, width), height };
  return (
    <>
      <rect {...box} fill={fill} />
      {pattern && (
        <>
          <pattern
            id={id}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform={pattern.kind === 'hatch' ? 'rotate(45)' : undefined}
          >
            <rect width="2.2" height="5" fill={pattern.colour} />
          </pattern>
          <rect {...box} fill={`url(#${id})`} />
        </>
      )}
      {edges && (
        <path
          d={`M${x} ${y + 1.5}h${box.width}M${x} ${y + height - 1.5}h${box.width}`}
          stroke={edges}
          stroke-width="3"
        />
      )}
      {(outline || pale) && (
        <rect
          x={x + 0.6}
          y={y + 0.6}
          width={Math.max(0.2, box.width - 1.2)}
          height={height - 1.2}
          fill="none"
          stroke={outline?.colour ?? 'var(--ink-3)'}
          stroke-width="1.2"
          stroke-dasharray={pale || outline?.dashed ? '3 2' : undefined}
        />
      )}
    </>
  );
}
