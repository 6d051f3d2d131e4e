import type { Atlas } from '../../domain/atlas.ts';
import type { SummaryRow } from '../../domain/summary.ts';
import { rowPaint } from './row-look.ts';

interface ShareBarProps {
  atlas: Atlas;
  row: SummaryRow;
  /** Square kilometres of the longest bar. */
  widest: number;
}

/** A row's area as a bar: the part near a report darker; a dashed outline for what is unknown. */
export function ShareBar({ atlas, row, widest }: ShareBarProps) {
  const [near, reach] = row.areaKm2;
  if (reach <= 0) return null;
  const paint = rowPaint(atlas, row.key);
  const width = `${Math.max(3, (reach / widest) * 100)}%`;
  if (!paint) return <span class="share-bar is-unknown" style={{ width }} />;
  return (
    <span class="share-bar" style={{ width, background: hatch(paint.beyond) }}>
      <span style={{ width: `${(near / reach) * 100}%`, background: hatch(paint.near) }} />
    </span>
  );
}

/** One colour, or two in a diagonal hatch, as on the map. */
export function hatch(colours: readonly string[]): string {
  const [first = 'none', second] = colours;
  return second ? `repeating-linear-gradient(45deg, ${first} 0 2.5px, ${second} 2.5px 5px)` : first;
}
