import type { Swatch } from '../../layers/swatch.ts';
import { wrapText } from './wrap.ts';

/** Weight, size and height of a line in px; the family is that of the page. */
export const TYPE = {
  name: { weight: 700, size: 13, line: 18 },
  date: { weight: 700, size: 24, line: 31 },
  sentence: { weight: 400, size: 16, line: 23 },
  heading: { weight: 600, size: 13, line: 19 },
  body: { weight: 400, size: 13, line: 20 },
  small: { weight: 400, size: 11.5, line: 16 },
} as const;
export type Style = keyof typeof TYPE;

/** A colour of the interface, by its token. */
export type Ink = 'ink' | 'ink-2' | 'ink-3' | 'surface' | 'line' | 'accent' | 'on-accent';

/** Something drawn on the picture; CSS pixels from the upper left corner. */
export type Mark =
  | { kind: 'map'; x: number; y: number; width: number; height: number }
  | {
      kind: 'box';
      x: number;
      y: number;
      width: number;
      height: number;
      fill: Ink;
      radius: number;
      /** 0–1. */
      alpha: number;
    }
  /** `y` is the upper edge of the line, `height` the height of it. */
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      style: Style;
      ink: Ink;
      width: number;
      height: number;
    }
  | { kind: 'sign'; x: number; y: number; size: number; swatch: Swatch };

/** Marks with the height they take. */
export interface Block {
  marks: Mark[];
  height: number;
}

/** How texts are measured and broken. */
export interface Setting {
  language: string;
  measure(text: string, style: Style): number;
}

/** The height of a line; Burmese stacks marks above and below it. */
export function lineHeight(style: Style, { language }: Setting): number {
  return Math.round(TYPE[style].line * (language === 'my' ? 1.3 : 1));
}

/** A text that stays on one line. */
export function oneLine(
  text: string,
  [x, y]: readonly [number, number],
  style: Style,
  ink: Ink,
  setting: Setting,
): Mark & { kind: 'text' } {
  const width = setting.measure(text, style);
  return { kind: 'text', x, y, text, style, ink, width, height: lineHeight(style, setting) };
}

/** A text broken into lines of at most `width`. */
export function paragraph(
  text: string,
  style: Style,
  ink: Ink,
  width: number,
  setting: Setting,
): Block {
  const measure = (part: string) => setting.measure(part, style);
  const line = lineHeight(style, setting);
  const lines = wrapText(text, width, measure, setting.language);
  return {
    marks: lines.map((part, i) => oneLine(part, [0, i * line], style, ink, setting)),
    height: lines.length * line,
  };
}

/** Marks moved by so many px. */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) => ({ ...mark, x: mark.x + dx, y: mark.y + dy }));
}

/** Blocks below each other, `gap` px apart. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const marks: Mark[] = [];
  let height = 0;
  for (const block of blocks.filter((each) => each.height > 0)) {
    if (height > 0) height += gap;
    marks.push(...moved(block.marks, 0, height));
    height += block.height;
  }
  return { marks, height };
}
