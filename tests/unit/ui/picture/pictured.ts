import { defaultView } from '../../../../src/state/codec.ts';
import type { View } from '../../../../src/state/view.ts';
import '../../../../src/text/later.ts';
import { createText } from '../../../../src/text/text.ts';
import { pictureModel } from '../../../../src/ui/picture/model.ts';
import { atlas, day } from '../../atlas.ts';

export const text = createText('en', atlas.data.actors);
export const LINK = 'https://atlas.example/#map=6.32/26.259/97.36&date=2024-10-20&data=00000000';

const { data } = atlas;
const plain = defaultView({
  clock: data.meta.clock,
  newsUntil: data.meta.newsUntil,
  defaultLang: 'en',
  actors: data.actors.map(({ id }) => id),
  dataHash: null,
});

/** The view of 20 October 2024 with some fields changed. */
export function viewWith(patch: Partial<View>): View {
  return { ...plain, date: day('2024-10-20'), ...patch };
}

/** The filters of a view. */
export function filtersOf({ commodity, actor, confidence }: View) {
  return { commodity, actor, least: confidence };
}

/** What the picture of a view says. */
export function pictured(patch: Partial<View> = {}) {
  const view = viewWith(patch);
  return pictureModel(atlas, view, filtersOf(view), null, LINK, text);
}
