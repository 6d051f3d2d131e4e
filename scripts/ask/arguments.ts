import { parseArgs } from 'node:util';
import { CONFIDENCES, type Confidence } from '../../src/domain/schema/common.ts';
import { clampDay, type Day, formatDay, parseDay } from '../../src/domain/time/day.ts';

/** Something asked for in a way that cannot be answered; the process ends with `code`. */
export class AskError extends Error {
  /** 1 = there is no such thing, 2 = the question is not understood. */
  readonly code: 1 | 2;

  constructor(code: 1 | 2, found: string, expected: string) {
    super(`found ${found}, expected ${expected}`);
    this.code = code;
  }
}

export const FORMATS = ['text', 'json', 'csv', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

/** A question: its words, and what narrows or shapes the answer. */
export interface Question {
  words: readonly string[];
  least: Confidence;
  format: Format;
  commodity: readonly string[];
  actor: readonly string[];
  help: boolean;
}

/** Reads the words after `npm run ask --`; throws an `AskError` of code 2. */
export function readQuestion(argv: readonly string[]): Question {
  const { values, positionals } = parsed(argv);
  return {
    words: positionals,
    least: oneOf('--confidence', values.confidence ?? 'low', CONFIDENCES),
    format: oneOf('--format', values.format ?? 'text', FORMATS),
    commodity: list(values.commodity),
    actor: list(values.actor),
    help: values.help ?? false,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        confidence: { type: 'string' },
        format: { type: 'string' },
        commodity: { type: 'string' },
        actor: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('. ');
    throw new AskError(2, reason, '--confidence, --format, --commodity, --actor or --help');
  }
}

/** A value out of some; throws an `AskError` of code 2 that lists them. */
export function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new AskError(2, `${name} ${value}`, known.join(', '));
  return found;
}

function list(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((item) => item !== '');
}

/** A day of the clock from a word; one outside it is moved to its end, which `notices` is told. */
export function readDay(
  word: string | undefined,
  [first, last]: readonly [Day, Day],
  notices: string[],
): Day {
  const day = parseDay(word ?? '');
  if (day === undefined)
    throw new AskError(
      2,
      word === undefined ? 'no date' : `"${word}" as a date`,
      `a calendar day YYYY-MM-DD, from ${formatDay(first)} to ${formatDay(last)}`,
    );
  const clamped = clampDay(day, first, last);
  if (clamped !== day)
    notices.push(
      `The clock runs from ${formatDay(first)} to ${formatDay(last)}: this is ${formatDay(clamped)}.`,
    );
  return clamped;
}
