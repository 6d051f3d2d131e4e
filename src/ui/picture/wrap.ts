/** Marks that open something: they stay with the word after them. */
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;

/** Parts of a text between which a line may end; other marks and spaces stay with the word before them. */
function pieces(text: string, language: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language, {
    granularity: 'word',
  }).segment(text)) {
    const last = found.length - 1;
    const before = found[last] ?? ' ';
    const starts = isWordLike ? !OPENING.test(before) : /\s$/.test(before) && /\S/.test(segment);
    if (starts || last < 0) found.push(segment);
    else found[last] = before + segment;
  }
  return found;
}

/** The longest start of a text that fits, at least one character as the reader sees it. */
function fitting(text: string, width: number, measure: (text: string) => number): string {
  let start = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (start !== '' && measure(start + segment) > width) break;
    start += segment;
  }
  return start;
}

/**
 * A text in lines of at most `width`. Words are found as the language divides them, since Burmese puts no
 * spaces between them; what is too long for a line alone, such as an address, is cut where the line is full.
 */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
  language: string,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (let piece of pieces(text, language)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    while (measure(piece.trimEnd()) > width) {
      const start = fitting(piece, width, measure);
      if (start === piece) break;
      lines.push(start);
      piece = piece.slice(start.length);
    }
    line = piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
