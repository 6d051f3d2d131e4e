import { layerBlock, notesBlock } from './legend-block.ts';
import {
  type Block,
  type Ink,
  lineHeight,
  type Mark,
  moved,
  oneLine,
  paragraph,
  type Setting,
  stacked,
} from './marks.ts';
import type { PictureModel } from './model.ts';

/** What the layout has to know of the map's part. */
export interface MapPart {
  width: number;
  height: number;
  /** Where the line of a comparison stands, 0–1 of the width; null without one. */
  split: number | null;
  scale: { words: string; widthPx: number };
  /** The legend stands on the map as on the screen, where it finds room; else below it. */
  legendOver: boolean;
}

/** A layout: all marks, in drawing order, on a sheet of so many CSS pixels. */
export interface Layout {
  width: number;
  height: number;
  marks: Mark[];
}

/** Below this width everything stands in one column. */
const NARROW = 720;
const CARD = { width: 304, edge: 12, padding: 14 };
const COLUMN = { least: 230, gap: 36 };

/** Name, and per date the date and its sentence: side by side where there is room. */
function head(model: PictureModel, width: number, setting: Setting): Block {
  const columns = width < NARROW ? 1 : model.dates.length;
  const own = (width - COLUMN.gap * (columns - 1)) / columns;
  const dates = model.dates.map(({ date, sentence }) =>
    stacked(
      [
        paragraph(date, 'date', 'ink', own, setting),
        paragraph(sentence, 'sentence', 'ink', own, setting),
      ],
      2,
    ),
  );
  const beside: Block = {
    marks: dates.flatMap(({ marks }, i) => moved(marks, i * (own + COLUMN.gap), 0)),
    height: Math.max(...dates.map(({ height }) => height)),
  };
  const name = paragraph(model.name, 'name', 'accent', width, setting);
  return stacked([name, columns === 1 ? stacked(dates, 8) : beside], 4);
}

function legendBlocks(model: PictureModel, width: number, setting: Setting, bands: string[]) {
  const layers = model.layers.map((layer) =>
    stacked([layerBlock(layer, width, setting), notesBlock(layer, bands, width, setting)], 6),
  );
  const notes = model.notes.map((note) => paragraph(note, 'small', 'ink-2', width, setting));
  return notes.length > 0 ? [...layers, stacked(notes, 3)] : layers;
}

/** Blocks in columns of one width, each into the column that is shortest so far. */
function inColumns(blocks: readonly Block[], columns: number, width: number): Block {
  const filled = Array.from({ length: columns }, () => [] as Block[]);
  const heightOf = (column: readonly Block[]) => stacked(column, 16).height;
  for (const block of blocks) {
    const shortest = filled.reduce((a, b) => (heightOf(b) < heightOf(a) ? b : a));
    shortest.push(block);
  }
  return {
    marks: filled.flatMap((column, i) =>
      moved(stacked(column, 16).marks, i * (width + COLUMN.gap), 0),
    ),
    height: Math.max(...filled.map(heightOf)),
  };
}

/** A text on a plate, its upper left corner at a point. */
function plate(
  text: string,
  x: number,
  y: number,
  setting: Setting,
  [fill, ink]: readonly [Ink, Ink],
): Mark[] {
  const words = oneLine(text, [x + 10, y + 6], 'heading', ink, setting);
  const [width, height] = [words.width + 20, words.height + 12];
  return [{ kind: 'box', x, y, width, height, fill, radius: 8, alpha: 1 }, words];
}

/** The line between two dates with their plates, kept on the map where the line is near its edge. */
function swipe(model: PictureModel, map: MapPart, setting: Setting): Mark[] {
  const [left, right] = model.dates;
  if (map.split === null || !left || !right) return [];
  const at = map.split * map.width;
  const widthOf = (text: string) => setting.measure(text, 'heading') + 20;
  const leftX = Math.max(4, at - 12 - widthOf(left.date));
  const rightX = Math.min(at + 12, map.width - 4 - widthOf(right.date));
  // Where one plate has been pushed over the line, the two would lie on each other.
  const crowded = leftX + widthOf(left.date) > rightX;
  const below = lineHeight('heading', setting) + 18;
  return [
    {
      kind: 'box',
      x: at - 1.5,
      y: 0,
      width: 3,
      height: map.height,
      fill: 'ink',
      radius: 0,
      alpha: 1,
    },
    ...plate(left.date, leftX, 16, setting, ['ink', 'surface']),
    ...plate(right.date, rightX, crowded ? 16 + below : 16, setting, ['accent', 'on-accent']),
  ];
}

/** A bar of a round length in the lower left corner. */
function scale(map: MapPart, setting: Setting): Mark[] {
  const { words, widthPx } = map.scale;
  const line = lineHeight('small', setting);
  const y = map.height - 16;
  const label = oneLine(words, [16, y - line - 1], 'small', 'ink', setting);
  const box = (x: number, top: number, wide: number, high: number): Mark => ({
    kind: 'box',
    x,
    y: top,
    width: wide,
    height: high,
    fill: 'ink',
    radius: 0,
    alpha: 1,
  });
  return [
    {
      kind: 'box',
      x: 8,
      y: y - line - 4,
      width: Math.max(label.width, widthPx) + 16,
      height: line + 14,
      fill: 'surface',
      radius: 4,
      alpha: 0.8,
    },
    label,
    box(16, y + 2, widthPx, 2),
    box(16, y - 2, 1.5, 6),
    box(16 + widthPx - 1.5, y - 2, 1.5, 6),
  ];
}

/** Where everything on a picture stands; what the map shows stays free of all but the signs of the page. */
export function layoutPicture(
  model: PictureModel,
  map: MapPart,
  bands: string[],
  setting: Setting,
): Layout {
  const { width } = map;
  const narrow = width < NARROW;
  const pad = narrow ? 16 : 24;
  const inner = width - 2 * pad;
  const top = head(model, inner, setting);
  const mapY = Math.ceil(top.height + pad * 0.75 + 14);
  const marks: Mark[] = [
    ...moved(top.marks, pad, Math.round(pad * 0.75)),
    { kind: 'map', x: 0, y: mapY, width, height: map.height },
    ...moved([...swipe(model, map, setting), ...scale(map, setting)], 0, mapY),
  ];
  let y = mapY + map.height;

  const cardInner = CARD.width - 2 * CARD.padding;
  const card = stacked(legendBlocks(model, cardInner, setting, bands), 14);
  const cardHeight = card.height + 2 * CARD.padding;
  // The lower left corner belongs to the scale.
  if (card.height > 0 && map.legendOver && !narrow && cardHeight <= map.height - CARD.edge - 48) {
    const box = { x: CARD.edge, y: mapY + CARD.edge, width: CARD.width, height: cardHeight };
    marks.push(
      { kind: 'box', ...box, fill: 'surface', radius: 12, alpha: 1 },
      ...moved(card.marks, box.x + CARD.padding, box.y + CARD.padding),
    );
  } else if (card.height > 0) {
    const most = Math.floor((inner + COLUMN.gap) / (COLUMN.least + COLUMN.gap));
    const blocks = model.layers.length + (model.notes.length > 0 ? 1 : 0);
    const columns = Math.max(1, Math.min(most, blocks));
    const own = (inner - COLUMN.gap * (columns - 1)) / columns;
    const legend = inColumns(legendBlocks(model, own, setting, bands), columns, own);
    y += pad * 0.75;
    marks.push(...moved(legend.marks, pad, y));
    y += legend.height;
  }

  const foot = stacked(
    model.foot.map((line) => paragraph(line, 'small', 'ink-2', inner, setting)),
    3,
  );
  y += pad * 0.6;
  marks.push({ kind: 'box', x: 0, y, width, height: 1, fill: 'line', radius: 0, alpha: 1 });
  y += pad * 0.6;
  marks.push(...moved(foot.marks, pad, y));
  return { width, height: Math.ceil(y + foot.height + pad * 0.75), marks };
}
