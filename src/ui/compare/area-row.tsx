import type { Target } from '../../layers/panel-model.ts';
import { Swatch } from '../swatch.tsx';
import { Evidence } from './difference-row.tsx';
import type { AreaView } from './difference-view.ts';

/** What one row of the summary gained and lost, with the places whose reports say so. */
export function AreaRow({ row, onSelect }: { row: AreaView; onSelect: (target: Target) => void }) {
  return (
    <li class="compare-row">
      <p class="compare-area">
        <Swatch of={row.sign} size={14} />
        <span>{row.name}</span>
        <b>{row.gained}</b>
        <b>{row.lost}</b>
      </p>
      <Evidence row={row} onSelect={onSelect} />
    </li>
  );
}
