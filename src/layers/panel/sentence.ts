import type { Confidence } from '../../domain/schema/common.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { NowBlock } from './model.ts';

/** "High confidence" within a sentence; "no record" where there is none. */
export function confidenceMark(confidence: Confidence | null, text: Text): string {
  if (confidence === null) return text.say('confidence_none').toLowerCase();
  const level = text.say(`confidence_${confidence}`).toLowerCase();
  return text.say('confidence_of', { level });
}

/** "Pangwa on 20 Oct 2024: Held by KIA since 19 Oct 2024 (high confidence)": what "Copy with source" says first. */
export function panelSentence(
  name: string,
  blocks: readonly NowBlock[],
  date: Day,
  text: Text,
): string {
  const said = blocks.map((block) => {
    const since = block.since ? ` ${text.say('since', { date: block.since.text })}` : '';
    const marks = [
      confidenceMark(block.confidence, text),
      ...(block.lastKnown ? [text.say('last_known').toLowerCase()] : []),
    ];
    return `${block.headline}${since} (${marks.join(', ')})`;
  });
  return `${name} ${text.say('now_on', { date: text.day(date) })}: ${said.join('; ')}`;
}
