import type { Swatch } from '../../layers/swatch.ts';

/** How a stretch of a strip is painted: a fill, a pattern over it, an outline. */
export interface SegmentPaint {
  fill: string;
  /** Diagonal hatch or upright stripes in this colour over the fill. */
  pattern: { kind: 'hatch' | 'stripes'; colour: string } | null;
  /** Colour of the outline; dashed where the state is only assumed or last known. */
  outline: { colour: string; dashed: boolean } | null;
  /** Colour of a band along both edges: the besieger around the garrison. */
  edges: string | null;
}

const PLAIN = { pattern: null, outline: null, edges: null } as const;

/** Nothing known: no ground of its own, only the line of the strip. */
const NOTHING: SegmentPaint = { ...PLAIN, fill: 'none' };

/** The paint of a sign on a strip; `pale` where it is only last known. */
export function segmentPaint(swatch: Swatch, pale: boolean): SegmentPaint {
  const hue = (name: string | null) => `var(--hue-${name ?? 'grey'}${pale ? '-2' : ''})`;
  const ink = pale ? 'var(--ink-3)' : 'var(--ink)';
  switch (swatch.kind) {
    case 'held':
    case 'area':
      return { ...PLAIN, fill: hue(swatch.hue) };
    case 'shared':
    case 'mixed':
      return {
        ...PLAIN,
        fill: hue(swatch.hues[0] ?? null),
        pattern: {
          // Mixed ground has several holders side by side; shared ground has them in one place.
          kind: swatch.kind === 'mixed' ? 'stripes' : 'hatch',
          colour: hue(swatch.hues[1] ?? null),
        },
      };
    case 'besieged':
      return { ...PLAIN, fill: hue(swatch.garrison), edges: hue(swatch.besieger) };
    case 'assumed':
      return {
        ...PLAIN,
        fill: 'var(--surface)',
        outline: { colour: `var(--hue-${swatch.hue})`, dashed: true },
      };
    case 'gate':
      switch (swatch.status) {
        case 'open':
          return { ...PLAIN, fill: 'var(--raised)', outline: { colour: ink, dashed: pale } };
        case 'restricted':
          return {
            ...PLAIN,
            fill: 'var(--raised)',
            pattern: { kind: 'stripes', colour: ink },
            outline: { colour: ink, dashed: pale },
          };
        case 'closed':
          return { ...PLAIN, fill: pale ? 'var(--line-strong)' : ink };
        default:
          return NOTHING;
      }
    case 'mine': {
      const colour = `var(--commodity-${swatch.commodity})`;
      if (swatch.hollow)
        return { ...PLAIN, fill: 'var(--surface)', outline: { colour, dashed: pale } };
      return pale
        ? { ...PLAIN, fill: 'var(--surface-2)', outline: { colour, dashed: true } }
        : { ...PLAIN, fill: colour };
    }
    default:
      return NOTHING;
  }
}
