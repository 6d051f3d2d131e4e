/** How the benchmarks print: one table with the budget and whether it is kept. Types: table.d.mts. */

export function at(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function printRows(rows) {
  const lines = rows.map(({ what, p50 = '', p95 = '', budget = '', kept }) => [
    what,
    p50,
    p95,
    budget,
    kept === undefined ? '' : kept ? 'OK' : 'over',
  ]);
  const head = ['what', 'p50', 'p95', 'budget', ''];
  const widths = head.map((title, i) =>
    Math.max(1, title.length, ...lines.map((l) => l[i].length)),
  );
  const print = (cells) =>
    console.log(`| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`);
  print(head);
  print(widths.map((width) => '-'.repeat(width)));
  for (const line of lines) print(line);
}
