import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { NowBlock } from './model.ts';

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
      ...(block.confidence
        ? [`${text.say(`confidence_${block.confidence}`).toLowerCase()} ${text.say('confidence')}`]
        : []),
      ...(block.lastKnown ? [text.say('last_known').toLowerCase()] : []),
    ];
    return `${block.headline}${since}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  });
  return `${name} ${text.say('now_on', { date: text.day(date) })}: ${said.join('; ')}`;
}
