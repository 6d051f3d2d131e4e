import { swatchWidth } from '../swatch.tsx';
import type { PictureLayer } from './legend.ts';
import {
  type Block,
  lineHeight,
  type Mark,
  moved,
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
  const words = fits ? { x: width - count, y: 0 } : { x: labelX, y: label.height };
  const marks: Mark[] = [
    { kind: 'sign', x: 0, y: (line - SIGN) / 2, size: SIGN, swatch: row.swatch },
    ...moved(label.marks, labelX, 0),
  ];
  if (count > 0)
    marks.push({
      kind: 'text',
      ...words,
      text: row.count,
      style: 'body',
      ink: 'ink-2',
      width: count,
    });
  return { marks, height: label.height + (fits || count === 0 ? 0 : line) };
}

/** Rows in columns, filled line by line as in the layer list. */
function rowsBlock({ rows, columns }: PictureLayer, width: number, setting: Setting): Block {
  const gap = 16;
  const own = (width - gap * (columns - 1)) / columns;
  const lines: Block[] = [];
  for (let i = 0; i < rows.length; i += columns) {
    const blocks = rows.slice(i, i + columns).map((row) => rowBlock(row, own, setting));
    lines.push({
      marks: blocks.flatMap(({ marks }, at) => moved(marks, at * (own + gap), 0)),
      height: Math.max(...blocks.map(({ height }) => height)),
    });
  }
  return stacked(lines, 2);
}

/** One layer: its name with how many are drawn, its rows, its notes. */
export function layerBlock(layer: PictureLayer, width: number, setting: Setting): Block {
  const shown = setting.measure(layer.shown, 'small');
  const name = paragraph(layer.label, 'heading', 'ink', width - shown - GAP, setting);
  const head: Block = {
    marks: [
      ...name.marks,
      {
        kind: 'text',
        x: width - shown,
        y: 2,
        text: layer.shown,
        style: 'small',
        ink: 'ink-3',
        width: shown,
      },
    ],
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
