/** Reads how many tests passed from the report files of vitest and Playwright. */
import { readFileSync } from 'node:fs';

/** Counts of a vitest `--reporter=json` file, or null when there is no readable one. */
export function vitestCounts(file) {
  const report = readReport(file);
  if (typeof report?.numTotalTests !== 'number') return null;
  const brokenFiles = (report.testResults ?? []).filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** Counts of a Playwright json report file, or null when there is no readable one. */
export function playwrightCounts(file) {
  const stats = readReport(file)?.stats;
  if (typeof stats?.expected !== 'number') return null;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
