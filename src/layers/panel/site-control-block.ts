import type { Dataset } from '../../domain/dataset.ts';
import { APPROXIMATE_KM } from '../../domain/site/site-cells.ts';
import {
  type ControlByRules,
  disagreeing,
  recordsOf,
  type SiteControl,
} from '../../domain/site/site-control.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { stateSwatch } from '../state-swatch.ts';
import { stateWords } from '../state-words.ts';
import { answerBlock } from './answer-block.ts';
import { citationsOf, qualifications } from './control-block.ts';
import type { Fact, NowBlock } from './model.ts';

/** Which rule answered for a site, in words. */
function ruleWords(
  data: Dataset,
  { rule, place }: SiteControl,
  text: Text,
  reachKm: number,
): string {
  if (rule === 'cell' && !place) return text.say('unknown_ground', { km: data.meta.bandsKm.far });
  return text.say(`rule_${rule}`, {
    place: place === null ? '' : (data.places.find(({ id }) => id === place)?.name ?? place),
    km: reachKm,
  });
}

/** "81 % Held by KIA": the shares of a mixed answer. */
function shareWords([first]: ControlByRules, text: Text): string[] {
  return first.shares.map(({ answer, share }) =>
    text.say('share_of', { percent: Math.round(100 * share), state: stateWords(answer, text) }),
  );
}

/**
 * Who controls a site or crossing, by the first rule that applies, as a block of *Now*.
 * @param reachKm how far the ground around an approximate position answers for it
 */
export function siteControlBlock(
  data: Dataset,
  control: ControlByRules,
  date: Day,
  text: Text,
  reachKm = APPROXIMATE_KM,
): NowBlock {
  const [first] = control;
  const { answer } = first;
  const records = [...data.control, ...data.crossingStatus];
  const citations = [...citationsOf(records, recordsOf(first)), ...first.citations];
  return answerBlock(
    data,
    answer,
    citations,
    [
      ruleWords(data, first, text, reachKm),
      ...shareWords(control, text),
      ...qualifications(answer, null, date, data.meta.newsUntil, text),
    ],
    text,
  );
}

/** The answers of the other rules where they differ from the first one's: shown, never hidden. */
export function disagreements(
  data: Dataset,
  control: ControlByRules,
  text: Text,
  reachKm = APPROXIMATE_KM,
): Fact[] {
  return disagreeing(control).map((other) => ({
    label: text.say('rules_differ'),
    text: `${stateWords(other.answer, text)} – ${ruleWords(data, other, text, reachKm)}`,
    swatch: stateSwatch(data, other.answer),
  }));
}
