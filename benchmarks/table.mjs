/** How the benchmarks print: one table with the budget and whether it is kept. */

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} [p50]
 * @property {string} [p95]
 * @property {string} [budget]
 * @property {boolean} [kept]
 */

/**
 * The value below which a share (0–1) of the values lies.
 * @param {readonly number[]} values
 * @param {number} share
 * @returns {number}
 */
export function at(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/**
 * Prints rows as a Markdown table, so that it can stand in docs/benchmarks.md as it is.
 * @param {readonly Row[]} rows
 */
export function printRows(rows) {
  const head = ['what', 'p50', 'p95', 'budget', ''];
  const lines = rows.map(({ what, p50 = '', p95 = '', budget = '', kept }) => [
    what,
    p50,
    p95,
    budget,
    kept === undefined ? '' : kept ? 'OK' : 'over',
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...lines.map((l) => l[i].length)));
  const print = (/** @type {string[]} */ cells) =>
    console.log(`| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  print(head);
  print(widths.map((width) => '-'.repeat(Math.max(1, width))));
  for (const line of lines) print(line);
}
