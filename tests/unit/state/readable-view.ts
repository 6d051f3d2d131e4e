import { dayOf, formatDay } from '../../../src/domain/time/day.ts';
import type { View } from '../../../src/state/view.ts';

/** What the empty link of version 1 means. Written out: a changed default has to fail the corpus. */
const EMPTY: View = {
  camera: null,
  date: dayOf(2026, 2, 22),
  from: null,
  layers: [
    { id: 'territory', opacity: 100 },
    { id: 'places', opacity: 100 },
    { id: 'mines', opacity: 100 },
    { id: 'crossings', opacity: 100 },
  ],
  commodity: [],
  actor: [],
  confidence: 'low',
  selection: null,
  compare: null,
  base: 'plain',
  lang: 'en',
  data: null,
  area: null,
  violence: [],
  dyad: [],
  deaths: null,
  version: 1,
  unknown: [],
};

const DAYS = ['date', 'from', 'compare'];

/** What a view says that the empty link does not, with days as ISO dates: the form of the corpus of old links. */
export function readableView(view: View): Record<string, unknown> {
  const usual = new Map<string, unknown>(Object.entries(EMPTY));
  const said = Object.entries(view).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(usual.get(field)),
  );
  return Object.fromEntries(
    said.map(([field, value]) => [
      field,
      DAYS.includes(field) && typeof value === 'number' ? formatDay(value) : value,
    ]),
  );
}
