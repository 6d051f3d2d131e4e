import type { EventColumns } from '../../domain/events/columns.ts';
import { VIOLENCE } from '../../domain/events/violence.ts';
import type { EventChoice } from '../../domain/filters.ts';
import type { Text } from '../../text/text.ts';
import type { LayerFilter } from '../declaration.ts';
import { eventQuestions } from './questions.ts';

/** Choices of deaths that answer a reader's question; a link may hold others. */
const DEATHS = ['civilian', '10', '25'] as const;

/** What events can be narrowed to: a question, kind of violence, opponents that meet in the state, deaths. */
export function eventChoices(
  columns: EventColumns,
  choice: EventChoice,
  text: Text,
): LayerFilter[] {
  const { dyads, dyad, inside } = columns;
  const seen = new Set(dyad.filter((_, event) => inside[event] === 1));
  return [
    eventQuestions(columns, choice, text),
    {
      kind: 'violence',
      options: VIOLENCE.map((id) => ({
        id,
        label: text.say(`event_${id}`),
        on: choice.violence.includes(id),
      })),
    },
    {
      kind: 'dyad',
      options: dyads
        .filter((_, index) => seen.has(index))
        .map(({ id, name }) => ({ id, label: name, on: choice.dyad.includes(id) })),
    },
    {
      kind: 'deaths',
      options: DEATHS.map((id) => ({
        id,
        label: text.say(`deaths_${id}`),
        on: choice.deaths === id,
      })),
    },
  ];
}
