import type { Hue } from '../domain/schema/actor.ts';

/** Corners of a pointy-topped hexagon about a centre, as an SVG points list. */
export function corners(radius: number, cx = 10, cy = 10): string {
  return [-90, -30, 30, 90, 150, 210]
    .map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return `${(cx + radius * Math.cos(angle)).toFixed(2)},${(cy + radius * Math.sin(angle)).toFixed(2)}`;
    })
    .join(' ');
}

export const FULL = corners(9.4);
const OUTLINE = corners(8.8);

/** The mark that tells an actor's cells apart without colour (KIA has none). */
const MARKS: Partial<Record<Hue, { d: string; dot?: true }>> = {
  pdf: { d: 'M7.4 12.9 12.6 7.1' },
  military: { d: 'M6.4 10h7.2' },
  ndak_bgf: { d: 'M10 10h0', dot: true },
  sna: { d: 'M13.2 10a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0Z' },
  militia: { d: 'M6.8 8.4 10 12.2l3.2-3.8' },
};

/** The colour of a cell's step as a CSS variable. */
export const colour = (hue: Hue | null, step: number): string =>
  `var(--hue-${hue ?? 'grey'}-${step})`;

interface HexagonProps {
  /** Null: grey, the party has no colour; `none`: no known place, an outline alone. */
  hue: Hue | null | 'none';
  /** The second party of a joint or contested state, drawn as a hatch; null: it has no colour. */
  hatch?: Hue | null;
  lastKnown?: boolean | undefined;
  /** Prefix of the ids of patterns; needed with `hatch`. */
  id?: string;
}

/** A cell of the map as a sign, with its actor's mark; paler with a dashed edge where it is last known. */
export function Hexagon({ hue, hatch, lastKnown, id }: HexagonProps) {
  if (hue === 'none')
    return <polygon points={OUTLINE} fill="none" stroke="var(--line-strong)" stroke-width="1.4" />;
  const step = lastKnown ? 2 : 5;
  const mark = hue && hatch === undefined ? MARKS[hue] : undefined;
  const edge = { fill: 'none', stroke: `var(--hue-${hue ?? 'grey'})` };
  return (
    <>
      <polygon points={lastKnown ? OUTLINE : FULL} fill={colour(hue, step)} />
      {hatch !== undefined && (
        <>
          <pattern
            id={`${id}-hatch`}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45 10 10)"
          >
            <rect width="3.5" height="7" fill={colour(hatch, lastKnown ? 3 : 5)} />
          </pattern>
          <polygon points={lastKnown ? OUTLINE : FULL} fill={`url(#${id}-hatch)`} />
        </>
      )}
      {mark && (
        <path
          d={mark.d}
          fill="none"
          stroke={lastKnown ? `var(--hue-${hue})` : 'var(--land)'}
          stroke-width={mark.dot ? 3.6 : 1.7}
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
      {lastKnown && hue === null && hatch === undefined && (
        <circle cx="10" cy="10" r="2.8" fill="var(--hue-grey)" />
      )}
      {lastKnown && (
        <polygon points={OUTLINE} {...edge} stroke-width="1.3" stroke-dasharray="2.4 1.9" />
      )}
    </>
  );
}

/** Five cells from strong to weak: paler is farther or older. */
export function BandHexagons({ hue }: { hue: Hue }) {
  return (
    <>
      {[5, 4, 3, 2, 1].map((step, i) => (
        <polygon key={step} points={corners(9.4, 10 + 17.8 * i)} fill={colour(hue, step)} />
      ))}
    </>
  );
}
