import type { ControlAnswer } from '../../domain/control/answer.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Place } from '../../domain/schema/place.ts';
import { dotIcon } from '../icon-name.ts';
import { hueOf, huesOf } from '../state-swatch.ts';

/** The image of a place's evidence dot in a state; null where nothing is known and nothing is drawn. */
export function dotLook(
  data: Pick<Dataset, 'actors'>,
  place: Pick<Place, 'kind'>,
  answer: ControlAnswer,
): string | null {
  if (answer.status === 'unknown') return null;
  const shared = answer.status === 'joint' || answer.status === 'contested';
  const holder = hueOf(data, answer.holder);
  const besieger =
    answer.status === 'besieged'
      ? huesOf(data, answer.parties).find((hue) => hue !== holder)
      : undefined;
  return dotIcon({
    fill: shared ? 'paper' : (holder ?? 'grey'),
    confidence: answer.confidence ?? 'low',
    ring: besieger ?? 'none',
    state: answer.basis === 'assumed' ? 'assumed' : answer.lastKnown ? 'lastKnown' : 'known',
    town: place.kind === 'town',
    uncertain: answer.dateUncertain,
  });
}
