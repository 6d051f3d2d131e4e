import type { ControlAnswer } from '../domain/control/answer.ts';
import type { Text } from '../text/text.ts';

type State = Pick<ControlAnswer, 'status' | 'holder' | 'parties'> & { lastKnown?: boolean };

/** A state in words: "Held by KIA", "Contested: Military and KIA". */
export function stateWords(state: State, text: Text): string {
  const parties = text.list(state.parties.map(text.actor));
  switch (state.status) {
    case 'held':
      return text.say('state_held', { actor: text.actor(state.holder ?? '') });
    case 'besieged': {
      const actor = text.actor(state.holder ?? '');
      const others = state.parties.filter((party) => party !== state.holder).map(text.actor);
      return others.length > 0
        ? text.say('state_besieged', { actor, others: text.list(others) })
        : text.say('state_besieged_alone', { actor });
    }
    case 'joint':
      return text.say('state_joint', { parties });
    case 'contested':
      if (state.lastKnown) return text.say('state_was_contested', { parties });
      return text.say(state.parties.length > 1 ? 'state_contested' : 'state_contested_alone', {
        parties,
      });
    case 'mixed':
      return text.say('state_mixed', { parties });
    default:
      return text.say('state_unknown');
  }
}

/** A state in one or two words for a table cell: "KIA", "contested". */
export function shortStateWords(state: State & { basis?: string | null }, text: Text): string {
  const holder = state.holder ? text.actor(state.holder) : '';
  if (state.basis === 'assumed')
    return `${holder || text.say('short_joint')} (${text.say('short_assumed')})`;
  if (state.status === 'held') return holder;
  if (state.status === 'besieged') return `${holder}, ${text.say('short_besieged')}`;
  return text.say(`short_${state.status}`);
}
