import { readDataset } from '../scripts/geodata/read.ts';
import { ledgerOf } from '../src/analysis/ledger.ts';
import { createAtlas } from '../src/domain/atlas.ts';
import { CONFIDENCES } from '../src/domain/schema/common.ts';

const BUDGET_MS = 50;
const RUNS = 20;

const data = readDataset();
const atlas = createAtlas(data);
for (const least of CONFIDENCES) {
  ledgerOf(atlas, least);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    ledgerOf(atlas, least);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [p50, p95] = [times[RUNS / 2] ?? 0, times[Math.floor(RUNS * 0.95)] ?? 0];
  const { mines, crossings } = ledgerOf(atlas, least);
  const entries = [...mines.values(), ...crossings.values()].flat().length;
  console.log(
    `${`whole history, ${least} and better`.padEnd(44)} p50 ${p50.toFixed(2)} ms   p95 ${p95.toFixed(2)} ms   ` +
      `budget ${BUDGET_MS} ms: ${p95 <= BUDGET_MS ? 'kept' : 'over'}   ${entries} entries`,
  );
}
