import { swatchWidth } from '../swatch.tsx';
import type { PictureLayer } from './legend.ts';
import {
  type Block,
  lineHeight,
  type Mark,
  moved,
  oneLine,
  paragraph,
  type Setting,
  stacked,
} from './marks.ts';

const SIGN = 15;
const GAP = 8;

/** A row: sign, label, and the count at the right edge, below the label where both need the room. */
function rowBlock(row: PictureLayer['rows'][number], width: number, setting: Setting): Block {
  const line = lineHeight('body', setting);
  const count = setting.measure(row.count, 'body');
  const labelX = Math.round(SIGN * swatchWidth(row.swatch)) + GAP;
  const room = width - labelX;
  const aside = count === 0 ? 0 : count + GAP;
  const fits = setting.measure(row.label, 'body') + aside <= room || aside <= room * 0.4;
  const label = paragraph(row.label, 'body', 'ink', fits ? room - aside : room, setting);
  const words = fits ? ([width - count, 0] as const) : ([labelX, label.height] as const);
  const marks: Mark[] = [
    { kind: 'sign', x: 0, y: (line - SIGN) / 2, size: SIGN, swatch: row.swatch },
    ...moved(label.marks, labelX, 0),
  ];
  if (count > 0) marks.push(oneLine(row.count, words, 'body', 'ink-2', setting));
  return { marks, height: label.height + (fits || count === 0 ? 0 : line) };
}

/** Rows in columns, filled line by line as in the layer list; in one where two would break a label. */
function rowsBlock({ rows, columns }: PictureLayer, width: number, setting: Setting): Block {
  const gap = 16;
  const half = (width - gap) / 2;
  const line = lineHeight('body', setting);
  const inHalves = rows.map((row) => rowBlock(row, half, setting));
  if (columns === 1 || inHalves.some(({ height }) => height > line))
    return stacked(
      rows.map((row) => rowBlock(row, width, setting)),
      2,
    );
  const lines: Block[] = [];
  for (let i = 0; i < rows.length; i += 2) {
    const blocks = inHalves.slice(i, i + 2);
    lines.push({
      marks: blocks.flatMap(({ marks }, at) => moved(marks, at * (half + gap), 0)),
      height: line,
    });
  }
  return stacked(lines, 2);
}

/** One layer: its name with how many are drawn, its rows, its notes. */
export function layerBlock(layer: PictureLayer, width: number, setting: Setting): Block {
  const shown = setting.measure(layer.shown, 'small');
  const name = paragraph(layer.label, 'heading', 'ink', width - shown - GAP, setting);
  const head: Block = {
    marks: [...name.marks, oneLine(layer.shown, [width - shown, 2], 'small', 'ink-3', setting)],
    height: name.height,
  };
  return stacked([head, rowsBlock(layer, width, setting)], 3);
}

/** What a layer says below its rows: the bands' convention and its notes. */
export function notesBlock(
  layer: PictureLayer,
  words: readonly string[],
  width: number,
  setting: Setting,
): Block {
  const blocks = layer.notes.map((note) => paragraph(note, 'small', 'ink-2', width, setting));
  if (layer.bands) {
    const wide = Math.round(SIGN * swatchWidth(layer.bands));
    const said = words.map((part) =>
      paragraph(part, 'small', 'ink-2', width - wide - GAP, setting),
    );
    const convention = stacked(said, 0);
    blocks.push({
      marks: [
        { kind: 'sign', x: 0, y: 2, size: SIGN, swatch: layer.bands },
        ...moved(convention.marks, wide + GAP, 0),
      ],
      height: Math.max(SIGN + 2, convention.height),
    });
  }
  return stacked(blocks, 3);
}
