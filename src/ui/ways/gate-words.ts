import type { Gate } from '../../analysis/corridor.ts';
import type { Text } from '../../text/text.ts';

/** "Closed since 19 Oct 2024, last confirmed 3 Jan 2025", marked where it is only last known. */
export function gateWords({ answer }: Pick<Gate, 'answer'>, text: Text): string {
  const { status, since, sinceWritten, lastConfirmed, lastKnown } = answer;
  const state = text.say(`status_${status}`);
  const from =
    since === null ? '' : ` ${text.say('since', { date: text.written(sinceWritten ?? '') })}`;
  const confirmed =
    lastConfirmed === null ? [] : [text.say('last_confirmed', { date: text.day(lastConfirmed) })];
  const known = lastKnown ? [text.say('last_known').toLowerCase()] : [];
  return [`${state}${from}`, ...confirmed, ...known].join(', ');
}
