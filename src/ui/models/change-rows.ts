import type { Atlas } from '../../domain/atlas.ts';
import type { Change, ChangedState } from '../../domain/changes.ts';
import type { Headline } from '../../domain/headline.ts';
import type { GateStatus } from '../../domain/schema/crossing.ts';
import { hueOf, stateSwatch } from '../../layers/state-swatch.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';
import type { RecentRow } from '../recent-list.tsx';

/** The names of what changed, in the reader's language first. */
export function changedName(atlas: Atlas, change: Pick<Change, 'kind' | 'id'>, text: Text) {
  const list =
    change.kind === 'places'
      ? atlas.data.places
      : change.kind === 'mines'
        ? atlas.data.sites
        : atlas.data.crossings;
  const thing = list.find(({ id }) => id === change.id);
  return text.names(thing ?? { name: change.id });
}

function swatchOf(atlas: Atlas, change: Change, state: ChangedState): Swatch {
  if (change.kind === 'crossings') return { kind: 'gate', status: state.status as GateStatus };
  if (change.kind === 'mines') {
    const commodity = atlas.data.sites.find(({ id }) => id === change.id)?.commodity ?? 'other';
    return state.status === 'unknown'
      ? { kind: 'unknown' }
      : {
          kind: 'mine',
          commodity,
          hollow: !['opened', 'active', 'expanded', 'resumed'].includes(state.status),
        };
  }
  return stateSwatch(atlas.data, state);
}

/** Changes as rows of a list. */
export function changeRows(atlas: Atlas, changes: readonly Change[], text: Text): RecentRow[] {
  return changes.map((change) => {
    const names = changedName(atlas, change, text);
    return {
      key: `${change.kind}/${change.id}/${change.day}`,
      day: change.day,
      when: text.written(change.written),
      before: swatchOf(atlas, change, change.before),
      after: swatchOf(atlas, change, change.after),
      name: names.first,
      second: names.second,
      sentence: change.first ? `${text.say('change_first')}: ${change.sentence}` : change.sentence,
      target: { kind: change.kind, id: change.id },
    };
  });
}

/** The sentence at the top, from its parts. */
export function headlineSentence(atlas: Atlas, headline: Headline, text: Text): string {
  const parts: string[] = [];
  const { change } = headline;
  const [first, second] = headline.holders;
  if (change?.after.holder) {
    const actor = text.actor(change.after.holder);
    const place = changedName(atlas, change, text).first;
    const days = headline.date - change.day;
    const key =
      days === 0 ? 'headline_held_today' : days === 1 ? 'headline_held_yesterday' : 'headline_held';
    parts.push(text.say(key, { actor, place, date: text.written(change.written) }));
  } else if (first && second)
    parts.push(
      text.say('headline_holders', {
        first: text.actor(first.actor),
        a: text.number(first.places),
        second: text.actor(second.actor),
        b: text.number(second.places),
      }),
    );
  else if (first)
    parts.push(
      text.say('headline_holder', { first: text.actor(first.actor), a: text.number(first.places) }),
    );
  else parts.push(text.say('headline_nothing'));
  parts.push(
    text.count('headline_gates', headline.gates).replace('{open}', text.number(headline.gatesOpen)),
    text.count('headline_contested', headline.contested),
  );
  if (headline.afterNews) parts.push(text.say('headline_after_news'));
  return text.language === 'my' ? `${parts.join('၊ ')}။` : `${parts.join('; ')}.`;
}

/** Marks above the time bar's track: every change of control in the new holder's colour. */
export function changeMarks(atlas: Atlas, changes: readonly Change[], text: Text) {
  return changes
    .filter((change) => change.kind === 'places' && change.day > atlas.data.meta.clock[0])
    .map((change) => {
      const hue = hueOf(atlas.data, change.after.holder);
      return {
        day: change.day,
        colour: hue ? `var(--hue-${hue})` : 'var(--ink-3)',
        label: `${text.written(change.written)}: ${changedName(atlas, change, text).first}`,
      };
    });
}
