import { formatLink, parseLink } from './codec.ts';
import type { LinkContext } from './link-context.ts';
import type { View } from './view.ts';

/**
 * The view as its link would be read again: in range, rounded, without what no link can hold. The store passes
 * every change through it, so that what it holds and what its link says cannot come apart.
 */
export function settle(view: View, context: LinkContext): View {
  return parseLink(formatLink(view, context), context).view;
}

/** The fields of `next` that differ from `view`. Equal lists and objects keep their identity: nobody hears of them. */
export function changedFields(view: View, next: View): Partial<View> {
  const changed = Object.entries(next).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(view[field as keyof View]),
  );
  return Object.fromEntries(changed);
}
