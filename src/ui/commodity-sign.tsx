import type { Commodity } from '../domain/schema/site.ts';

/** One closed path per shape in a 20 px box: the shape carries the commodity, the colour repeats it. */
const SHAPES: Record<Commodity, string> = {
  rare_earth: 'M10 2.6 17.4 10 10 17.4 2.6 10Z',
  jade: 'M16.4 10a6.4 6.4 0 1 1-12.8 0 6.4 6.4 0 0 1 12.8 0Z',
  gold: 'M10 3.2 17.4 16.6H2.6Z',
  amber: 'M4.2 4.2h11.6v11.6H4.2Z',
  iron: 'M7.7 3.4h4.6v4.3h4.3v4.6h-4.3v4.3H7.7v-4.3H3.4V7.7h4.3Z',
  ruby: 'M7.7 3.4h4.6v4.3h4.3v4.6h-4.3v4.3H7.7v-4.3H3.4V7.7h4.3Z',
  other: 'M7.7 3.4h4.6v4.3h4.3v4.6h-4.3v4.3H7.7v-4.3H3.4V7.7h4.3Z',
};

interface CommoditySignProps {
  commodity: Commodity;
  /** Not worked on the date: the outline alone. */
  hollow?: boolean;
  /** The position is approximate: a soft dashed ring of twice the radius. */
  ring?: boolean;
}

/** The symbol of a mine. */
export function CommoditySign({ commodity, hollow, ring }: CommoditySignProps) {
  const colour = `var(--commodity-${commodity})`;
  const shape = (
    <path
      d={SHAPES[commodity]}
      fill={hollow ? 'var(--land)' : colour}
      stroke={colour}
      stroke-width={hollow ? 2 : 0.8}
      stroke-linejoin="round"
    />
  );
  if (!ring) return shape;
  return (
    <>
      <circle
        cx="10"
        cy="10"
        r="9.2"
        fill={colour}
        fill-opacity="0.16"
        stroke={colour}
        stroke-width="1.1"
        stroke-dasharray="2 1.7"
      />
      <g transform="translate(4.6 4.6) scale(0.54)">{shape}</g>
    </>
  );
}
