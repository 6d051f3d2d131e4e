import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOn, type LedgerEntry, ledgerOf } from '../../../src/analysis/ledger.ts';
import { CONFIDENCES } from '../../../src/domain/schema/common.ts';
import {
  type ControlByRules,
  disagreeing,
  recordsOf,
} from '../../../src/domain/site/site-control.ts';
import { atlas, day, turningDays } from '../atlas.ts';

const ledgers = Object.fromEntries(CONFIDENCES.map((least) => [least, ledgerOf(atlas, least)]));
const ledger = (least: string) => {
  const found = ledgers[least];
  if (!found) throw new Error(`no ledger for ${least}`);
  return found;
};
const [first, last] = atlas.data.meta.clock;
const { sites, crossings } = atlas.data;

/** The same areas added in another order differ in their last bits. */
const rounded = (share: number) => Number(share.toFixed(8));

/** What the selector says, in the fields of an entry. */
function toldBy(control: ControlByRules): Omit<LedgerEntry, 'from' | 'until'> {
  const { rule, place, answer, shares, citations } = control[0];
  const { status, holder, parties, confidence, basis, since, sinceWritten } = answer;
  const { lastKnown, superseded } = answer;
  return {
    ...{ rule, place, status, holder, parties, confidence, basis, since, sinceWritten },
    ...{ lastKnown, superseded, citations },
    records: recordsOf(control[0]),
    others: disagreeing(control).map((other) => ({
      rule: other.rule,
      place: other.place,
      status: other.answer.status,
      holder: other.answer.holder,
      parties: other.answer.parties,
    })),
    shares: shares.map(({ answer: part, share }) => ({
      status: part.status,
      holder: part.holder,
      parties: part.parties,
      share: rounded(share),
    })),
  };
}

function toldByLedger(entries: readonly LedgerEntry[] | undefined, date: number) {
  const entry = entryOn(entries ?? [], date);
  if (!entry) throw new Error(`no entry on ${date}`);
  const { from: _from, until: _until, ...told } = entry;
  return { ...told, shares: told.shares.map((one) => ({ ...one, share: rounded(one.share) })) };
}

const least = fc.constantFrom(...CONFIDENCES);
const turns = turningDays();
const date = fc.oneof(fc.integer({ min: first, max: last }), fc.constantFrom(...turns));

describe('the ledger', () => {
  it('says of every mine what the selector says, on any day, at any confidence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sites), date, least, (site, on, at) => {
        expect(toldByLedger(ledger(at).mines.get(site.id), on)).toEqual(
          toldBy(atlas.siteControl(site, on, at)),
        );
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('says of every crossing what the selector says, on any day, at any confidence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...crossings), date, least, (crossing, on, at) => {
        expect(toldByLedger(ledger(at).crossings.get(crossing.id), on)).toEqual(
          toldBy(atlas.crossingControl(crossing, on, at)),
        );
      }),
      { numRuns: 300, seed: 12 },
    );
  });

  it('says of all mines at once what the selector says, on one day in twelve on which anything turns', () => {
    for (const on of turns.filter((_, i) => i % 12 === 0)) {
      for (const site of sites) {
        const told = toldByLedger(ledger('low').mines.get(site.id), on);
        expect(told, `${site.id} on ${on}`).toEqual(toldBy(atlas.siteControl(site, on, 'low')));
      }
    }
  }, 30_000);

  it('covers the clock without a gap, and no entry repeats the one before', () => {
    for (const at of CONFIDENCES) {
      const { mines, crossings: gates } = ledger(at);
      expect([mines.size, gates.size]).toEqual([sites.length, crossings.length]);
      for (const entries of [...mines.values(), ...gates.values()]) {
        expect(entries[0]?.from).toBe(first);
        expect(entries.at(-1)?.until).toBe(last + 1);
        entries.slice(1).forEach((entry, i) => {
          const { from: _from, until, ...before } = entries[i] as LedgerEntry;
          const { from, until: _until, ...after } = entry;
          expect(from).toBe(until);
          expect(after).not.toEqual(before);
        });
      }
    }
  });

  it('finds the belt with the NDA-K before the offensive and with the KIA after it', () => {
    const on = (mine: string, text: string) =>
      toldByLedger(ledger('low').mines.get(mine), day(text));
    for (const mine of ['ree-pangwar', 'ree-hpimaw', 'ree-partaihaw', 'ree-pw-bp3', 'ree-corridor'])
      expect(on(mine, '2024-01-01'), mine).toMatchObject({ status: 'held', holder: 'ndak_bgf' });
    for (const mine of ['ree-kanpaikti', 'ree-chipwi', 'ree-tsawlaw']) {
      const { status, parties } = on(mine, '2024-01-01');
      expect([mine, status]).toEqual([mine, 'joint']);
      expect(parties).toEqual(expect.arrayContaining(['ndak_bgf', 'military']));
    }
    expect(on('ree-hpare', '2024-01-01')).toMatchObject({ status: 'held', holder: 'kia' });
    for (const { id } of sites.filter(({ id }) =>
      /^ree-(pangwar|hpimaw|partaihaw|pw-bp3|corridor|kanpaikti|chipwi|tsawlaw|hpare)$/.test(id),
    ))
      expect(on(id, '2025-01-01'), id).toMatchObject({ status: 'held', holder: 'kia' });
    const pangwar = ledger('low').mines.get('ree-pangwar') ?? [];
    const taken = pangwar.find(({ from }) => from === day('2024-10-19'));
    expect(taken).toMatchObject({ holder: 'kia', since: day('2024-10-19'), rule: 'place' });
  });
});
