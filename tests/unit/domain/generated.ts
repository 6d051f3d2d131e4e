import fc from 'fast-check';
import { CONFIDENCES } from '../../../src/domain/schema/common.ts';
import type { ControlRecord, Rival } from '../../../src/domain/schema/control-record.ts';
import { type CrossingStatusRecord, GateStatus } from '../../../src/domain/schema/crossing.ts';

/** Generated days run from 0; the news ends before the last of them. */
export const LAST_DAY = 3200;
export const NEWS_UNTIL = 2800;

/** A day to ask about, also before all records and after the news. */
export const date = fc.integer({ min: -500, max: LAST_DAY });

const actor = fc.constantFrom('kia', 'military');
const at = fc.integer({ min: 0, max: 2600 });
const confidence = fc.constantFrom(...CONFIDENCES);
const slack = fc.constantFrom(0, 0, 7, 30, 400);

const dated = fc.record({ at, early: slack, late: slack }).map(({ at: counts, early, late }) => ({
  at: counts,
  earliest: counts - early,
  latest: counts + late,
  date: `day ${counts}`,
}));

/** Few sentences, so that one claim stands on several records now and then. */
const rival: fc.Arbitrary<Rival> = fc
  .record({
    claimant: fc.constant('Other news'),
    sentence: fc.constantFrom('Taken.', 'Not taken.'),
    from: fc.constantFrom(0, 900),
    until: fc.constantFrom(null, 1800),
  })
  .map((claim) => ({ ...claim, status: 'held', holder: null, parties: [], citations: [] }));

const FIGHTS: string[][] = [['military', 'kia'], ['military', 'kia', 'sna'], ['kia']];
const SHARES: string[][] = [
  ['ndak_bgf', 'military'],
  ['ndak_bgf', 'military', 'kia'],
];
const AT_GATES: (string[] | null)[] = [null, ['kia'], ['military']];

const rivals = fc.array(rival, { maxLength: 2 });

/** Status, holder and parties as the rules allow them. */
const state = fc.oneof(
  actor.map((holder) => ({ status: 'held' as const, holder, parties: [holder] })),
  actor.map((holder) => ({
    status: 'besieged' as const,
    holder,
    parties: holder === 'kia' ? ['kia', 'military'] : ['military', 'kia'],
  })),
  fc.record({
    status: fc.constant('contested' as const),
    holder: fc.constantFrom(null, 'kia', 'military'),
    parties: fc.constantFrom(...FIGHTS),
  }),
  fc.record({
    status: fc.constant('joint' as const),
    holder: fc.constant(null),
    parties: fc.constantFrom(...SHARES),
  }),
);

export const controlRecord: fc.Arbitrary<ControlRecord> = fc
  .record({
    dated,
    state,
    before: fc.option(actor),
    confidence,
    assumed: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    rivals,
  })
  .map(
    ({ dated: days, state: told, assumed, confidence: own, ...rest }): ControlRecord => ({
      id: '',
      place: 'place',
      sentence: 'As told.',
      note: null,
      citations: [],
      ...days,
      ...told,
      ...rest,
      confidence: assumed ? 'low' : own,
      basis: assumed ? 'assumed' : 'cited',
    }),
  );

export const gateRecord: fc.Arbitrary<CrossingStatusRecord> = fc
  .record({
    dated,
    status: fc.constantFrom(...GateStatus.options.slice(0, 3)),
    confidence,
    parties: fc.constantFrom(...AT_GATES),
    rivals,
  })
  .map(({ dated: days, ...rest }) => ({
    id: '',
    crossing: 'gate',
    decidedBy: null,
    goods: [],
    sentence: 'As told.',
    note: null,
    citations: [],
    ...days,
    ...rest,
  }));

/** One to `most` records with ids of their own; no two count from the same day. */
export function records<R extends { id: string; at: number }>(
  record: fc.Arbitrary<R>,
  most = 8,
): fc.Arbitrary<R[]> {
  return fc
    .uniqueArray(record, { minLength: 1, maxLength: most, selector: (made) => made.at })
    .map((all) => all.map((made, i) => ({ ...made, id: `r${i}` })));
}
