import { toCsv, toGeoJson } from '../../src/analysis/table/write.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import type { Routes } from '../../src/domain/dataset.ts';
import { formatDay } from '../../src/domain/time/day.ts';
import type { Text } from '../../src/text/text.ts';
import { type Answer, answerTo, QUESTIONS } from './answers.ts';
import { AskError, FORMATS, type Format, readQuestion } from './arguments.ts';
import { differenceLines, legLines } from './write-lines.ts';
import { textOf } from './write-text.ts';

/** What a run prints, and how it ends: 0 answered, 1 not found, 2 not understood. */
export interface Outcome {
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

export const USAGE = `Asks the atlas from the command line, with the answers that the map gives.

${Object.values(QUESTIONS)
  .map((question) => `  npm run ask -- ${question}`)
  .join('\n')}

  --confidence low|medium|high   the least that counts (low)
  --commodity rare_earth,jade    only these mines
  --actor kia,military           only what one of these holds or shares
  --format ${FORMATS.join('|')}   (text); geojson for lists of things
  --help

Dates are YYYY-MM-DD. Ids are those of links to the atlas: control pangwa 2024-10-25,
mine ree-pangwar 2024-10-25. Exit code 0: answered, 1: not found, 2: not understood.`;

/** Asks; never throws for anything that was asked wrongly. */
export function ask(
  argv: readonly string[],
  atlas: () => Atlas,
  routes: () => Routes,
  text: (atlas: Atlas) => Text,
): Outcome {
  const notices: string[] = [];
  try {
    const question = readQuestion(argv);
    if (question.help) return { code: 0, out: `${USAGE}\n`, err: '' };
    const data = atlas();
    const answer = answerTo(data, routes, question, notices);
    const out = written(answer, question.format, data, text(data));
    return { code: 0, out, err: notices.map((line) => `${line}\n`).join('') };
  } catch (error) {
    if (error instanceof AskError)
      return { code: error.code, out: '', err: `ask: ${error.message}\n` };
    throw error;
  }
}

function written(answer: Answer, format: Format, atlas: Atlas, text: Text): string {
  if (format === 'text') return `${textOf(answer, atlas, text).join('\n')}\n`;
  if (format === 'json') return `${JSON.stringify(plain(answer), withDates, 2)}\n`;
  if (answer.kind === 'summary' && format === 'csv')
    return toCsv(
      answer.rows.map(({ areaKm2: [near, reach], ...row }) => ({
        ...row,
        nearKm2: near,
        reachKm2: reach,
      })),
    );
  if (answer.kind === 'compare' && format === 'csv')
    return toCsv(differenceLines(answer.comparison));
  if (answer.kind === 'route' && format === 'csv') return toCsv(legLines(answer.ways));
  if (answer.kind === 'compare' || answer.kind === 'route' || answer.kind === 'summary')
    throw new AskError(2, `--format ${format} for ${answer.kind}`, 'text, json or csv');
  return format === 'csv'
    ? toCsv(answer.rows)
    : `${JSON.stringify(toGeoJson(answer.rows), null, 2)}\n`;
}

/** Fields that hold days: written out, as everywhere outside the selectors. */
const DAY_FIELDS = new Set(['day', 'since', 'lastConfirmed', 'from', 'until']);

function withDates(key: string, value: unknown): unknown {
  return DAY_FIELDS.has(key) && typeof value === 'number' ? formatDay(value) : value;
}

/** An answer as it is written in JSON. */
function plain(answer: Answer): unknown {
  switch (answer.kind) {
    case 'compare':
      return { dates: answer.dates.map(formatDay), ...answer.comparison };
    case 'route':
      return { date: formatDay(answer.date), mine: answer.mine, ways: answer.ways };
    case 'summary':
      return { date: formatDay(answer.date), rows: answer.rows };
    default:
      return answer.one
        ? {
            date: formatDay(answer.date),
            ...answer.rows[0],
            ...('otherwise' in answer ? { otherwise: answer.otherwise } : {}),
          }
        : { date: formatDay(answer.date), rows: answer.rows };
  }
}
