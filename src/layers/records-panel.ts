import type { Atlas } from '../domain/atlas.ts';
import type { Filters } from '../domain/filters.ts';
import type { Day } from '../domain/time/day.ts';
import type { Text } from '../text/text.ts';
import { crossingPanel } from './crossings/panel.ts';
import type { PanelModel } from './panel/model.ts';
import { confidenceMark } from './panel/sentence.ts';
import { placePanel } from './places/panel.ts';
import { stateSwatch } from './state-swatch.ts';
import { stateWords } from './state-words.ts';

/** A single record: its own claim, date and sources, with the history of the thing it speaks of. */
export function recordPanel(
  atlas: Atlas,
  id: string,
  date: Day,
  filters: Filters,
  text: Text,
): PanelModel | null {
  const control = atlas.data.control.find((record) => record.id === id);
  const gate = atlas.data.crossingStatus.find((record) => record.id === id);
  const record = control ?? gate;
  const owner = control
    ? placePanel(atlas, control.place, date, filters, text)
    : gate
      ? crossingPanel(atlas, gate.crossing, date, filters, text)
      : null;
  if (!record || !owner) return null;
  const swatch = control
    ? stateSwatch(atlas.data, control)
    : ({ kind: 'gate', status: gate?.status ?? 'unknown' } as const);
  const headline = control
    ? stateWords(control, text)
    : text.say(`status_${gate?.status ?? 'unknown'}`);
  return {
    ...owner,
    target: { kind: 'records', id },
    eyebrow: `${text.say('kind_record', { id })} · ${owner.eyebrow}`,
    icon: swatch,
    now: [
      {
        heading: text.say('kind_record', { id }),
        swatch,
        headline,
        confidence: record.confidence,
        confidenceText: text.count('confidence_and_sources', record.citations.length),
        since: { day: record.at, text: text.written(record.date) },
        confirmed: null,
        lastKnown: false,
        details: [
          record.sentence,
          ...(record.note ? [record.note] : []),
          ...(control?.basis === 'assumed' ? [text.say('assumed_note')] : []),
        ],
        citations: record.citations,
      },
    ],
    accounts: null,
    facts: [
      {
        label: text.say(control ? 'fact_place' : 'fact_gate'),
        text: owner.title,
        target: owner.target,
      },
    ],
    history: owner.history.map((entry) => ({
      ...entry,
      current: entry.target?.kind === 'records' && entry.target.id === id,
    })),
    sources: [...new Set([...record.citations, ...owner.sources])],
    sentence: `${owner.title}, ${text.written(record.date)}: ${headline} (${confidenceMark(record.confidence, text)})`,
  };
}
