/** A figure at the confidence shown, and what it would be if records of every confidence counted. */
export interface Figure {
  /** "44", or "44 – 71" from the smaller to the larger. */
  words: string;
  /** The figure at the confidence shown, as written in `words`. */
  shown: string;
  /** What stands before and after it. */
  before: string;
  after: string;
  differs: boolean;
}

/** A count as words: a range where less certain records would change it. Zero is a dash. */
export function countWords(shown: number, withAll: number, write: (n: number) => string): Figure {
  const own = shown === 0 ? '–' : write(shown);
  if (shown === withAll) return { words: own, shown: own, before: '', after: '', differs: false };
  const number = write(shown);
  const before = withAll < shown ? `${write(withAll)}–` : '';
  const after = withAll > shown ? `–${write(withAll)}` : '';
  return { words: `${before}${number}${after}`, shown: number, before, after, differs: true };
}

/** Square kilometres near a report and within reach: "6 733 – 31 416"; one number where both are the same. */
export function areaWords(
  [near, reach]: readonly [number, number],
  write: (n: number) => string,
): string {
  const [low, high] = [Math.round(near), Math.round(reach)];
  if (high === 0) return '–';
  return low === high ? write(high) : `${write(low)} – ${write(high)}`;
}

/** Whether an area differs by more than what rounding hides. */
export function areaDiffers(a: readonly [number, number], b: readonly [number, number]): boolean {
  return Math.round(a[0]) !== Math.round(b[0]) || Math.round(a[1]) !== Math.round(b[1]);
}
