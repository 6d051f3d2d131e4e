import type { Atlas } from '../../domain/atlas.ts';
import type { Change } from '../../domain/changes.ts';
import type { Headline } from '../../domain/headline.ts';
import { hueOf } from '../../layers/state-swatch.ts';
import type { Text } from '../../text/text.ts';

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

/** The sentence at the top, from its parts. */
export function headlineSentence(atlas: Atlas, headline: Headline, text: Text): string {
  const parts: string[] = [];
  const { change } = headline;
  const [first, second] = headline.holders;
  if (change) {
    const { status, holder } = change.after;
    const days = headline.date - change.day;
    const when = status === 'held' && days < 2 ? (`held_${days as 0 | 1}` as const) : status;
    parts.push(
      text.say(`headline_${when}`, {
        actor: holder ? text.actor(holder) : '',
        place: changedName(atlas, change, text).first,
        date: text.written(change.written),
      }),
    );
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
    text.count('headline_contests', headline.contested),
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
