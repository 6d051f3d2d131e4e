import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTimeline } from '../../../src/domain/control/place-control.ts';
import { CONFIDENCES } from '../../../src/domain/schema/common.ts';
import { gateTimeline } from '../../../src/domain/site/gate-status.ts';
import { controlRecord, date, gateRecord, LAST_DAY, NEWS_UNTIL, records } from './generated.ts';
import { referenceControl, referenceGate } from './reference.ts';

const least = fc.constantFrom(...CONFIDENCES);
const RUNS = { seed: 20241019, numRuns: 4000 };

describe('who holds a place, against the rules written out plainly', () => {
  it('is the same for any records, day and least confidence', () => {
    fc.assert(
      fc.property(records(controlRecord), date, least, (given, on, threshold) => {
        expect(placeTimeline(given, NEWS_UNTIL, threshold).at(on)).toEqual(
          referenceControl(given, NEWS_UNTIL, threshold, on),
        );
      }),
      RUNS,
    );
  });

  it('is the same on every day about a few records', () => {
    fc.assert(
      fc.property(records(controlRecord, 3), least, (given, threshold) => {
        const timeline = placeTimeline(given, NEWS_UNTIL, threshold);
        for (let on = -400; on <= LAST_DAY; on += 1)
          expect(timeline.at(on)).toEqual(referenceControl(given, NEWS_UNTIL, threshold, on));
      }),
      { ...RUNS, numRuns: 12 },
    );
  });

  it('does not depend on the order in which the records are written', () => {
    fc.assert(
      fc.property(records(controlRecord), date, least, (given, on, threshold) => {
        expect(placeTimeline([...given].reverse(), NEWS_UNTIL, threshold).at(on)).toEqual(
          placeTimeline(given, NEWS_UNTIL, threshold).at(on),
        );
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  it('is never surer than the surest record up to the day', () => {
    fc.assert(
      fc.property(records(controlRecord), date, (given, on) => {
        const rank = (word: (typeof CONFIDENCES)[number]) => CONFIDENCES.indexOf(word);
        const { confidence, basis } = placeTimeline(given, NEWS_UNTIL, 'low').at(on);
        const past = given.filter((record) => record.at <= on);
        if (confidence === null || basis?.startsWith('implied')) return;
        expect(rank(confidence)).toBeLessThanOrEqual(
          Math.max(...past.map((record) => rank(record.confidence))),
        );
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });
});

describe('how open a gate is, against the rules written out plainly', () => {
  it('is the same for any records, day and least confidence', () => {
    fc.assert(
      fc.property(records(gateRecord), date, least, (given, on, threshold) => {
        expect(gateTimeline(given, NEWS_UNTIL, threshold).at(on)).toEqual(
          referenceGate(given, NEWS_UNTIL, threshold, on),
        );
      }),
      RUNS,
    );
  });

  it.each([
    [365, 1],
    [366, 2],
  ])('two equal records %i days apart are %i fact(s)', (gap, facts) => {
    const [made] = fc.sample(gateRecord, { seed: 1, numRuns: 1 });
    if (!made) throw new Error('No record was generated.');
    const first = { ...made, id: 'a', at: 0, earliest: 0, latest: 0 };
    const second = { ...first, id: 'b', at: gap, earliest: gap, latest: gap };
    const { intervals, at } = gateTimeline([first, second], NEWS_UNTIL, 'low');
    expect(intervals).toHaveLength(facts);
    expect(at(gap).since).toBe(facts === 1 ? 0 : gap);
  });
});
