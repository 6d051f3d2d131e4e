import type { Atlas } from '../../domain/atlas.ts';
import type { ControlAnswer } from '../../domain/control/answer.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ControlRecord } from '../../domain/schema/control-record.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { answerBlock } from './answer-block.ts';
import type { NowBlock } from './model.ts';

/** The citations behind an answer, each once, the newest record's first. */
export function citationsOf(
  records: readonly { id: string; citations: readonly string[] }[],
  ids: readonly string[],
): string[] {
  const wanted = [...ids].reverse();
  return [
    ...new Set(wanted.flatMap((id) => records.find((record) => record.id === id)?.citations ?? [])),
  ];
}

/** The citations behind control records of several places, each once, the newest record's first. */
export function newestCitations({ data }: Atlas, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  const newestFirst = data.control
    .filter(({ id }) => wanted.has(id))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  return [...new Set(newestFirst.flatMap(({ citations }) => citations))];
}

/** The sentences that qualify an answer: assumed, implied, last known, superseded, an uncertain day. */
export function qualifications(
  answer: Pick<
    ControlAnswer,
    'status' | 'basis' | 'lastKnown' | 'superseded' | 'lastConfirmed' | 'dateUncertain'
  >,
  uncertain: readonly [Day, Day] | null,
  date: Day,
  newsUntil: Day,
  text: Text,
): string[] {
  const said: string[] = [];
  if (answer.basis === 'assumed') said.push(text.say('assumed_note'));
  if (answer.basis?.startsWith('implied')) said.push(text.say('implied_note'));
  if (answer.superseded) said.push(text.say('last_known_superseded'));
  else if (answer.lastKnown && date > newsUntil)
    said.push(text.say('last_known_news', { date: text.day(newsUntil) }));
  else if (answer.lastKnown && answer.lastConfirmed !== null)
    said.push(
      text.say(answer.status === 'contested' ? 'was_contested' : 'last_known_stale', {
        date: text.day(answer.lastConfirmed),
      }),
    );
  if (answer.dateUncertain && uncertain)
    said.push(
      text.say('date_uncertain', { first: text.day(uncertain[0]), last: text.day(uncertain[1]) }),
    );
  return said;
}

/** The days between which a change near `date` happened, from the records that start a state. */
export function uncertainDays(
  records: readonly { earliest: Day; latest: Day }[],
  date: Day,
): readonly [Day, Day] | null {
  const record = records.find(
    (other) => other.earliest <= date && date <= other.latest && other.earliest < other.latest,
  );
  return record ? [record.earliest, record.latest] : null;
}

/** "High", and "confidence · 2 sources". */
export function confidenceWords(citations: readonly string[], known: boolean, text: Text): string {
  return known
    ? text.count('confidence_and_sources', citations.length)
    : text.say('confidence_none');
}

/** The answer for a place as a block of *Now*. */
export function controlBlock(
  data: Dataset,
  answer: ControlAnswer,
  records: readonly ControlRecord[],
  starts: readonly ControlRecord[],
  date: Day,
  text: Text,
): NowBlock {
  const citations = citationsOf(records, answer.records);
  const latest = records.find((record) => record.id === answer.records[answer.records.length - 1]);
  return answerBlock(
    data,
    answer,
    citations,
    [
      ...(latest && answer.basis === 'cited' ? [latest.sentence] : []),
      ...qualifications(answer, uncertainDays(starts, date), date, data.meta.newsUntil, text),
      ...(answer.status === 'unknown' ? [unknownWords(starts, date, text)] : []),
    ],
    text,
  );
}

/** Why nothing is known: no record at all, or the first one comes later. */
function unknownWords(starts: readonly { at: Day; date: string }[], date: Day, text: Text): string {
  const first = starts.find((record) => record.at > date);
  return first
    ? text.say('unknown_before', { date: text.written(first.date) })
    : text.say('unknown_note');
}
