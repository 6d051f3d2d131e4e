import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ControlAnswer, UNKNOWN } from '../../../src/domain/control/answer.ts';
import { type Candidates, cellAt, findCandidates } from '../../../src/domain/field/candidates.ts';
import { BANDS, groundOf } from '../../../src/domain/field/ground.ts';
import { distanceKm } from '../../../src/domain/field/projection.ts';
import { CONFIDENCES, type Confidence } from '../../../src/domain/schema/common.ts';
import type { Place } from '../../../src/domain/schema/place.ts';
import { atlas, day } from '../atlas.ts';

const { data, candidates } = atlas;
const { lattice, meta, places } = data;
const [first, last] = meta.clock;
const date = fc.integer({ min: first, max: last });
const cell = fc.integer({ min: 0, max: lattice.count - 1 });
const least = fc.constantFrom(...CONFIDENCES);
const RUNS = { seed: 20240929, numRuns: 200 };

const held = (by: string, basis = 'cited'): ControlAnswer => ({
  ...UNKNOWN,
  status: 'held',
  holder: by,
  parties: [by],
  confidence: 'high',
  basis,
});

/** One cell with three candidates: 6, 12 and 24 effective km away. */
const ONE_CELL: Candidates = {
  start: Int32Array.of(0, 3),
  place: Uint16Array.of(2, 0, 1),
  plainKm: Float32Array.of(4, 12, 16),
  effectiveKm: Float32Array.of(6, 12, 24),
};

describe('the state of a cell', () => {
  const colouredBy = (...answers: ControlAnswer[]) => {
    const ground = groundOf(ONE_CELL, answers, meta.bandsKm);
    return [ground.place[0], BANDS[ground.band[0] ?? -1], ground.plainKm[0]];
  };

  it('is that of the nearest candidate', () => {
    expect(colouredBy(held('kia'), held('kia'), held('military'))).toEqual([2, 'near', 4]);
  });

  it('is that of the nearest known candidate where the nearest is unknown', () => {
    expect(colouredBy(held('kia'), held('kia'), UNKNOWN)).toEqual([0, 'around', 12]);
    expect(colouredBy(UNKNOWN, held('kia'), UNKNOWN)).toEqual([1, 'far', 16]);
  });

  it('is never taken from a place that is only assumed', () => {
    expect(colouredBy(held('kia'), held('kia'), held('military', 'assumed'))[0]).toBe(0);
    const assumed = held('kia', 'assumed');
    expect(colouredBy(assumed, assumed, assumed)).toEqual([-1, undefined, -1]);
  });

  it('is blank where no candidate is known', () => {
    expect(colouredBy(UNKNOWN, UNKNOWN, UNKNOWN)[0]).toBe(-1);
  });
});

/** The candidates of a cell worked out from the places alone, first choice first. */
function candidatesOf(of: number) {
  const centre = [lattice.lng[of] ?? 0, lattice.lat[of] ?? 0] as const;
  return places
    .flatMap((place, index) => {
      if (!place.position) return [];
      const km = distanceKm(centre, place.position);
      const effectiveKm = km * meta.weights[place.kind];
      const inside = cellAt(lattice, meta, ...place.position) === of;
      return effectiveKm <= meta.bandsKm.far
        ? [{ index, id: place.id, km, effectiveKm, inside }]
        : [];
    })
    .sort((a, b) => {
      if (a.inside !== b.inside) return a.inside ? -1 : 1;
      const [nearA, nearB] = a.inside ? [a.km, b.km] : [a.effectiveKm, b.effectiveKm];
      return nearA - nearB || a.km - b.km || (a.id < b.id ? -1 : 1);
    });
}

describe('the candidates of a cell', () => {
  it('are the places within reach, those inside the cell first, then the nearest', () => {
    fc.assert(
      fc.property(cell, (of) => {
        const range = [candidates.start[of] ?? 0, candidates.start[of + 1] ?? 0] as const;
        expect([...candidates.place.slice(...range)]).toEqual(
          candidatesOf(of).map(({ index }) => index),
        );
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });

  it('put a base that stands in the cell before a town just outside it', () => {
    const of = cellAt(lattice, meta, 97.4, 25.6) ?? 0;
    const centre = [lattice.lng[of] ?? 0, lattice.lat[of] ?? 0] as const;
    const kmEast = 1 / distanceKm(centre, [centre[0] + 1, centre[1]]);
    const standing = (id: string, kind: 'base' | 'town', km: number): Place => {
      const [some] = places;
      if (!some) throw new Error('There are no places.');
      return { ...some, id, kind, position: [centre[0] + km * kmEast, centre[1]] };
    };
    // The nearest edge is 1.9 km away: 1.7 km × 1.5 count as farther than 2.1 km.
    const [town, base] = [standing('town', 'town', -2.1), standing('base', 'base', 1.7)];
    for (const both of [
      [town, base],
      [base, town],
    ]) {
      const { start, place, effectiveKm } = findCandidates(lattice, meta, both);
      const [from = 0, until = 0] = [start[of], start[of + 1]];
      expect([...place.slice(from, until)].map((i) => both[i]?.id)).toEqual(['base', 'town']);
      expect(effectiveKm[from]).toBeCloseTo(2.55, 2);
    }
  });

  it('reach no farther than the far band in effective km', () => {
    expect(Math.max(...candidates.effectiveKm)).toBeLessThanOrEqual(meta.bandsKm.far);
  });
});

/** Whether a place may colour ground on a day. */
function knownOn(index: number, on: number, threshold: Confidence = 'low'): boolean {
  const answer = atlas.controlAt(places[index]?.id ?? '', on, threshold);
  return answer.status !== 'unknown' && answer.basis !== 'assumed';
}

describe('the ground of a day', () => {
  it('is the same when worked out from scratch', () => {
    fc.assert(
      fc.property(date, least, fc.array(cell, { minLength: 30, maxLength: 30 }), (on, at, some) => {
        const ground = atlas.ground(on, at);
        for (const of of some) {
          const choice = candidatesOf(of).find(({ index }) => knownOn(index, on, at));
          const km = choice?.effectiveKm ?? -1;
          const { near, around } = meta.bandsKm;
          expect(ground.place[of]).toBe(choice?.index ?? -1);
          expect(ground.band[of]).toBe(km < 0 ? -1 : km <= near ? 0 : km <= around ? 1 : 2);
          expect(ground.plainKm[of]).toBeCloseTo(choice?.km ?? -1, 4);
        }
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it('is blank beyond 30 km of every known place', () => {
    fc.assert(
      fc.property(date, cell, (on, of) => {
        const centre = [lattice.lng[of] ?? 0, lattice.lat[of] ?? 0] as const;
        const near = places.some(
          ({ position }, index) =>
            position && distanceKm(centre, position) <= 30 && knownOn(index, on),
        );
        if (!near) expect(atlas.cellAnswer(of, on, 'low').placeId).toBeNull();
      }),
      { ...RUNS, numRuns: 400 },
    );
  });

  it('says of an answer how far away its place is', () => {
    fc.assert(
      fc.property(date, cell, (on, of) => {
        const answer = atlas.cellAnswer(of, on, 'low');
        const position = places.find(({ id }) => id === answer.placeId)?.position;
        if (!position) return;
        const centre = [lattice.lng[of] ?? 0, lattice.lat[of] ?? 0] as const;
        expect(answer.distanceKm).toBeCloseTo(distanceKm(centre, position), 3);
        expect(answer.status).toBe(atlas.controlAt(answer.placeId ?? '', on, 'low').status);
      }),
      RUNS,
    );
  });

  it('is unknown outside the state', () => {
    const mandalay = atlas.territoryAt([96.08, 21.97], day('2024-01-01'), 'low');
    expect(mandalay).toEqual({ ...UNKNOWN, band: null, distanceKm: null, placeId: null });
  });
});

describe('the ground where a place stands', () => {
  it('is answered by a place of that cell, whenever one of them is known', () => {
    for (const on of ['2012-06-01', '2024-01-01', '2025-06-01'].map(day)) {
      places.forEach(({ position }, index) => {
        const own = position ? cellAt(lattice, meta, ...position) : undefined;
        if (!position || own === undefined || !knownOn(index, on)) return;
        const { placeId } = atlas.territoryAt(position, on, 'low');
        const named = places.find(({ id }) => id === placeId)?.position;
        expect(named ? cellAt(lattice, meta, ...named) : undefined).toBe(own);
      });
    }
  });
});
