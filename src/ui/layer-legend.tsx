import type { LegendRow } from '../layers/declaration.ts';
import type { Text } from '../text/text.ts';
import type { LayerActions, LayerRowModel } from './layer-row-model.ts';
import { Swatch } from './swatch.tsx';

interface LayerLegendProps {
  text: Text;
  layer: LayerRowModel;
  onRow: LayerActions['onRow'];
}

/** The signs of one layer with how many there are on the date. */
export function LayerLegend({ text, layer, onRow }: LayerLegendProps) {
  const { rows, columns, notes, showBands, pressed } = layer;
  const bandHue = rows.map((row) => row.swatch).find((swatch) => swatch.kind === 'held');
  if (rows.length === 0 && notes.length === 0 && !showBands) return null;
  return (
    <div class="layer-legend">
      {rows.length > 0 && (
        <ul class={`layer-legend-rows is-${columns}-columns`}>
          {rows.map((row) => (
            <li key={row.key}>
              {row.filter ? (
                <button
                  type="button"
                  class={row.empty ? 'legend-row is-empty' : 'legend-row'}
                  aria-pressed={pressed.includes(row.key)}
                  onClick={() => onRow(layer.id, row)}
                >
                  <LegendRowParts row={row} />
                </button>
              ) : (
                <div class={row.empty ? 'legend-row is-empty' : 'legend-row'}>
                  <LegendRowParts row={row} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {showBands && (
        <p class="layer-legend-bands">
          <Swatch of={{ kind: 'bands', hue: bandHue?.hue ?? 'kia' }} size={15} />
          <span>
            {text.say('legend_bands_short')}
            <br />
            {text.say('legend_reach_short')}
          </span>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} class="layer-legend-note">
          {note}
        </p>
      ))}
    </div>
  );
}

function LegendRowParts({ row }: { row: LegendRow }) {
  return (
    <>
      <span class="legend-row-sign">
        <Swatch of={row.swatch} size={16} />
      </span>
      <span class="legend-row-label">{row.label}</span>
      <span class={row.count.length > 8 ? 'legend-row-count is-words' : 'legend-row-count'}>
        {row.count}
      </span>
    </>
  );
}
