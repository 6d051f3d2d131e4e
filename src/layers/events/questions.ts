import type { EventColumns } from '../../domain/events/columns.ts';
import { type EventChoice, NO_EVENT_CHOICE } from '../../domain/filters.ts';
import type { Text } from '../../text/text.ts';
import type { LayerFilter } from '../declaration.ts';

/** The pair of opponents that most of the war in the state is between. */
const KIO = 'government-kio';

/** What a reader may want to know of events, and the choice of window and filters that answers it. */
const QUESTIONS = {
  civilians: { ...NO_EVENT_CHOICE, from: 'start', violence: ['one_sided'] },
  deadly: { ...NO_EVENT_CHOICE, from: 'start', deaths: '10' },
  kio: { ...NO_EVENT_CHOICE, from: 'start', dyad: [KIO] },
  everything: { ...NO_EVENT_CHOICE, from: 'start' },
  year: NO_EVENT_CHOICE,
} as const satisfies Record<string, EventChoice>;

type Question = keyof typeof QUESTIONS;

/** Questions that choose kinds of violence, opponents, deaths and the window together. */
export function eventQuestions(
  { dyads }: EventColumns,
  choice: EventChoice,
  text: Text,
): LayerFilter {
  const asked = (Object.keys(QUESTIONS) as Question[]).filter(
    (id) => id !== 'kio' || dyads.some((dyad) => dyad.id === KIO),
  );
  return {
    kind: 'question',
    options: asked.map((id) => ({
      id,
      label: text.say(`question_${id}`),
      on: sameChoice(QUESTIONS[id], choice),
      choice: QUESTIONS[id],
    })),
  };
}

function sameChoice(a: EventChoice, b: EventChoice): boolean {
  const all = ({ from, violence, dyad, deaths }: EventChoice) =>
    JSON.stringify([from, violence.toSorted(), dyad.toSorted(), deaths]);
  return all(a) === all(b);
}
