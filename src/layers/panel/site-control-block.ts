import type { ControlByRules } from '../../domain/atlas.ts';
import { sameState } from '../../domain/control/answer.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { stateSwatch } from '../state-swatch.ts';
import { ruleWords, stateWords } from '../state-words.ts';
import { answerBlock } from './answer-block.ts';
import { citationsOf, qualifications } from './control-block.ts';
import type { Fact, NowBlock } from './model.ts';

/** "81 % Held by KIA": the shares of a mixed answer. */
function shareWords([first]: ControlByRules, text: Text): string[] {
  return first.shares.map(({ answer, share }) =>
    text.say('share_of', { percent: Math.round(100 * share), state: stateWords(answer, text) }),
  );
}

/** Who controls a site or crossing, by the first rule that applies, as a block of *Now*. */
export function siteControlBlock(
  data: Dataset,
  control: ControlByRules,
  ownCitations: readonly string[],
  date: Day,
  text: Text,
): NowBlock {
  const [first] = control;
  const { answer } = first;
  const records = [...data.control, ...data.crossingStatus];
  const recorded = citationsOf(records, answer.records);
  const citations = recorded.length > 0 || first.rule !== 'claim' ? recorded : ownCitations;
  const name = (id: string) => data.places.find((place) => place.id === id)?.name ?? id;
  return answerBlock(
    data,
    answer,
    citations,
    [
      ruleWords(first, name, text),
      ...shareWords(control, text),
      ...qualifications(answer, null, date, data.meta.newsUntil, text),
    ],
    text,
  );
}

/** The answers of the other rules where they differ from the first one's: shown, never hidden. */
export function disagreements(data: Dataset, [first, ...rest]: ControlByRules, text: Text): Fact[] {
  const name = (id: string) => data.places.find((place) => place.id === id)?.name ?? id;
  return rest
    .filter(({ answer }) => !sameState(answer, first.answer))
    .map((other) => ({
      label: text.say('rules_differ'),
      text: `${stateWords(other.answer, text)} – ${ruleWords(other, name, text)}`,
      swatch: stateSwatch(data, other.answer),
    }));
}
