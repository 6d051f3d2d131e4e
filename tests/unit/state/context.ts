import { readArea } from '../../../src/domain/area/read-area.ts';
import { dayOf } from '../../../src/domain/time/day.ts';
import type { LinkContext } from '../../../src/state/link-context.ts';

/** A context like the one of the atlas; fixed, because the corpus of old links is read against it. */
export const CONTEXT: LinkContext = {
  clock: [dayOf(2009, 1, 1), dayOf(2026, 12, 31)],
  newsUntil: dayOf(2026, 2, 22),
  defaultLang: 'en',
  shape: (text) => readArea(text) !== null,
  actors: ['kia', 'military', 'ndak_bgf', 'lasang', 'sna', 'pdf'],
  dataHash: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809',
};
