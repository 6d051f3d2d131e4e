import { describe, expect, it } from 'vitest';
import type { ControlAnswer } from '../../../src/domain/control/answer.ts';
import type { Confidence } from '../../../src/domain/schema/common.ts';
import { formatDay } from '../../../src/domain/time/day.ts';
import { atlas, day } from '../atlas.ts';

/** An answer with its days written out, as far as the examples speak of it. */
function at(place: string, date: string, least: Confidence = 'low') {
  const answer: ControlAnswer = atlas.controlAt(place, day(date), least);
  return {
    ...answer,
    since: answer.sinceWritten,
    lastConfirmed: answer.lastConfirmed === null ? null : formatDay(answer.lastConfirmed),
  };
}

describe('who held a place', () => {
  it('names the NDA-K/BGF in Pangwa four days before its fall, from a report three years old', () => {
    expect(at('pangwa', '2024-10-15')).toMatchObject({
      status: 'held',
      holder: 'ndak_bgf',
      parties: ['ndak_bgf'],
      confidence: 'medium',
      since: '2021-08',
      lastConfirmed: '2021-08-31',
      lastKnown: true,
      dateUncertain: false,
    });
  });

  it('names the KIA in Pangwa from 19 October 2024', () => {
    expect(at('pangwa', '2024-10-18').holder).toBe('ndak_bgf');
    expect(at('pangwa', '2024-10-19').holder).toBe('kia');
    expect(at('pangwa', '2024-10-25')).toMatchObject({
      status: 'held',
      holder: 'kia',
      confidence: 'high',
      since: '2024-10-19',
      lastKnown: false,
    });
  });

  it('names both in Kanpaikti on the eve of 20 November 2024, and the KIA from that day', () => {
    expect(at('kanpaikti', '2024-11-19')).toMatchObject({
      status: 'joint',
      holder: null,
      parties: ['ndak_bgf', 'military'],
      lastKnown: true,
    });
    expect(at('kanpaikti', '2024-11-20')).toMatchObject({
      status: 'held',
      holder: 'kia',
      confidence: 'high',
      lastKnown: false,
    });
  });

  it('keeps the high confidence of Kanpaikti although a weaker report confirms it', () => {
    expect(at('kanpaikti', '2026-08-01')).toMatchObject({
      status: 'held',
      holder: 'kia',
      confidence: 'high',
      lastConfirmed: '2026-05-20',
    });
  });

  it('calls Kanpaikti last known the day after the last news', () => {
    expect(at('kanpaikti', '2026-02-22').lastKnown).toBe(false);
    expect(at('kanpaikti', '2026-02-23').lastKnown).toBe(true);
    expect(at('kanpaikti', '2026-08-01').lastKnown).toBe(true);
  });

  it('says that three shared Chipwi at the start of 2024, not yet last known', () => {
    expect(at('chipwi', '2024-01-01')).toMatchObject({
      status: 'joint',
      holder: null,
      parties: ['ndak_bgf', 'military', 'kia'],
      since: '2022-09-08',
      lastKnown: false,
    });
  });

  it('says besieged for Hpakant in July 2024, with the claim that the KIA holds it beside', () => {
    const answer = at('hpakant', '2024-07-01');
    expect(answer).toMatchObject({
      status: 'besieged',
      holder: 'military',
      parties: ['military', 'kia'],
    });
    expect(answer.rivals).toMatchObject([{ status: 'held', holder: 'kia', parties: ['kia'] }]);
  });

  it('keeps the claim that Pangwa fell a day earlier beside that one day', () => {
    expect(at('pangwa', '2024-10-17').rivals).toEqual([]);
    expect(at('pangwa', '2024-10-18').rivals).toMatchObject([{ status: 'held', holder: 'kia' }]);
  });

  it('says contested for Bhamo in June 2025, held by neither, since some day of May', () => {
    expect(at('bhamo', '2025-06-01')).toMatchObject({
      status: 'contested',
      holder: null,
      parties: ['military', 'kia'],
      since: '2025-05',
      dateUncertain: false,
    });
    expect(at('bhamo', '2025-05-20').dateUncertain).toBe(true);
  });

  it('keeps both accounts of Bhamo in autumn 2025 beside the record', () => {
    const { status, rivals } = at('bhamo', '2025-10-01');
    expect(status).toBe('contested');
    expect(rivals.map((rival) => rival.status).sort()).toEqual(['contested', 'held']);
  });

  it('only assumes who held Bhamo before its first report', () => {
    expect(at('bhamo', '2010-06-01')).toMatchObject({
      status: 'held',
      holder: 'military',
      confidence: 'low',
      basis: 'assumed',
    });
  });

  it('starts the cited state of Bhamo at its first report, not at the assumed one', () => {
    expect(at('bhamo', '2012-06-01')).toMatchObject({
      status: 'held',
      holder: 'military',
      confidence: 'high',
      basis: 'cited',
      since: '2010-11',
    });
  });

  it('implies who held the base of BGF 1003 in the year before its fall, and no longer', () => {
    expect(at('bgf1003', '2024-03-01')).toMatchObject({
      status: 'held',
      holder: 'ndak_bgf',
      confidence: 'low',
      basis: 'implied by c180',
    });
    expect(at('bgf1003', '2020-01-01').status).toBe('unknown');
    expect(at('bgf1003', '2023-10-22').status).toBe('held');
    expect(at('bgf1003', '2023-10-21').status).toBe('unknown');
  });

  it('implies nothing above low confidence', () => {
    expect(at('bgf1003', '2024-03-01', 'medium').status).toBe('unknown');
  });

  it('says that a less certain record contradicts the old fight for Lajayang', () => {
    expect(at('lajayang', '2026-02-22', 'high')).toMatchObject({
      status: 'contested',
      parties: ['military', 'kia'],
      since: '2011',
      lastConfirmed: '2012-12-14',
      superseded: true,
      lastKnown: true,
    });
    expect(at('lajayang', '2024-04-25', 'high').superseded).toBe(false);
    expect(at('lajayang', '2026-02-22')).toMatchObject({ holder: 'kia', superseded: false });
  });

  it('confirms Mai Ja Yang last in July 2016 when asked about 2020', () => {
    expect(at('mai_ja_yang', '2020-01-01')).toMatchObject({
      status: 'held',
      holder: 'kia',
      confidence: 'high',
      lastConfirmed: '2016-07-26',
      lastKnown: true,
    });
  });

  it('lets Mai Ja Yang answer for the gate of its name', () => {
    const gate = atlas.data.crossings.find(({ id }) => id === 'mai_ja_yang');
    if (!gate) throw new Error('The gate of Mai Ja Yang is missing.');
    const [first] = atlas.crossingControl(gate, day('2020-01-01'), 'low');
    expect(first).toMatchObject({ rule: 'place', place: 'mai_ja_yang' });
    expect(first.answer).toEqual(atlas.controlAt('mai_ja_yang', day('2020-01-01'), 'low'));
  });
});

describe('the ground of an assumed place', () => {
  it('is not coloured by Bhamo while that is only assumed, and is once it is cited', () => {
    const bhamo = atlas.data.places.find(({ id }) => id === 'bhamo')?.position;
    if (!bhamo) throw new Error('Bhamo has no position.');
    expect(atlas.territoryAt(bhamo, day('2010-06-01'), 'low').placeId).not.toBe('bhamo');
    expect(atlas.territoryAt(bhamo, day('2012-06-01'), 'low').placeId).toBe('bhamo');
  });
});

describe('two closures of the gate of Pangwa, in January 2022 and October 2024', () => {
  it('are two facts, not one interval', () => {
    const gate = atlas.gateAt('pangwa', day('2024-10-20'), 'low');
    expect(gate).toMatchObject({ status: 'closed', since: day('2024-10-18') });
  });

  it('are parted by a time in which the first is only last known', () => {
    expect(atlas.gateAt('pangwa', day('2023-01-31'), 'low').lastKnown).toBe(false);
    expect(atlas.gateAt('pangwa', day('2023-02-01'), 'low')).toMatchObject({
      status: 'closed',
      sinceWritten: '2022-01',
      lastKnown: true,
    });
  });
});
