import type { Filters } from '../../domain/filters.ts';
import type { LegendRow } from '../../layers/declaration.ts';
import { LEGEND_COMMODITIES } from '../../layers/mines/legend.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';
import type { LayerRowModel } from '../layer-row-model.ts';

/** One visible layer in the legend of a picture. */
export interface PictureLayer {
  id: string;
  label: string;
  /** How many are drawn; on two dates "52 → 61". */
  shown: string;
  columns: 1 | 2;
  rows: readonly { key: string; label: string; swatch: Swatch; count: string }[];
  notes: readonly string[];
  /** The bands of this actor's cells, where their convention has to be said. */
  bands: Swatch | null;
}

/** A figure on one date, or on two where it differs. */
function onDates(figures: readonly string[]): string {
  return [...new Set(figures)].length > 1 ? figures.join(' → ') : (figures[0] ?? '');
}

/** The rows of one layer on one or two dates, in the order of the legend, each once. */
function rowsOn(layers: readonly LayerRowModel[]): LegendRow[] {
  const [first, second] = layers;
  const rows = [...(first?.rows ?? [])];
  second?.rows.forEach((row, i) => {
    if (rows.some(({ key }) => key === row.key)) return;
    const before = second.rows[i - 1]?.key;
    rows.splice(rows.findIndex(({ key }) => key === before) + 1, 0, row);
  });
  return rows;
}

/** Whether a row's things are drawn: in the layer list it stands all the same, to be pressed. */
function isDrawn({ filter }: LegendRow, { commodity }: Filters): boolean {
  const own = LEGEND_COMMODITIES.find(({ key }) => key === filter?.commodity?.[0]);
  return commodity.length === 0 || !own || own.includes.some((id) => commodity.includes(id));
}

/**
 * The legend of a picture: the rows of the layer list, of the layers that are on.
 * @param dates the layer list on one date, or on both of a comparison
 */
export function pictureLegend(
  dates: readonly (readonly LayerRowModel[])[],
  filters: Filters,
  text: Text,
): PictureLayer[] {
  const [first = []] = dates;
  return first
    .filter(({ on }) => on)
    .map((layer): PictureLayer => {
      const same = dates.flatMap((layers) => layers.filter(({ id }) => id === layer.id));
      const countOf = (key: string) => (of: LayerRowModel) =>
        of.rows.find((row) => row.key === key)?.count ?? text.number(0);
      const rows = rowsOn(same)
        .filter((row) => isDrawn(row, filters))
        .map(({ key, label, swatch }) => ({
          key,
          label,
          swatch,
          count: onDates(same.map(countOf(key))),
        }));
      const held = rows.find(({ swatch }) => swatch.kind === 'held')?.swatch;
      return {
        id: layer.id,
        label: layer.label,
        shown: text.say('counts_shown', {
          n: onDates(same.map(({ counts }) => text.number(counts.shown))),
        }),
        columns: dates.length > 1 ? 1 : layer.columns,
        rows,
        notes: [...new Set(same.flatMap(({ notes }) => notes))],
        bands: layer.showBands
          ? { kind: 'bands', hue: held?.kind === 'held' ? held.hue : 'kia' }
          : null,
      };
    });
}
