import type { ControlAnswer } from '../../domain/control/answer.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Text } from '../../text/text.ts';
import { stateSwatch } from '../state-swatch.ts';
import { stateWords } from '../state-words.ts';
import { confidenceWords } from './control-block.ts';
import type { NowBlock } from './model.ts';

/** Who holds something on a day as a block of *Now*: the same for a place, a mine and a gate. */
export function answerBlock(
  data: Dataset,
  answer: ControlAnswer,
  citations: readonly string[],
  details: readonly string[],
  text: Text,
): NowBlock {
  const { since, sinceWritten, lastConfirmed } = answer;
  return {
    heading: text.say('heading_held'),
    swatch: stateSwatch(data, answer),
    headline: stateWords(answer, text),
    confidence: answer.confidence,
    confidenceText: confidenceWords(citations, answer.confidence !== null, text),
    since: since === null ? null : { day: since, text: text.written(sinceWritten ?? '') },
    confirmed:
      lastConfirmed === null ? null : text.say('last_confirmed', { date: text.day(lastConfirmed) }),
    lastKnown: answer.lastKnown,
    details,
    citations,
  };
}
