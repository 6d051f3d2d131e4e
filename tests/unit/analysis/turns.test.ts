import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../src/analysis/turns/subject.ts';
import { turnsOf } from '../../../src/analysis/turns/turns.ts';
import { changesOf } from '../../../src/domain/changes.ts';
import { type ControlAnswer, sameState } from '../../../src/domain/control/answer.ts';
import type { Confidence } from '../../../src/domain/schema/common.ts';
import { type Day, formatDay } from '../../../src/domain/time/day.ts';
import { atlas, day, turningDays } from '../atlas.ts';

function daysOf(subject: Subject, least: Confidence = 'low'): string[] {
  const changes = changesOf(atlas, least);
  return turnsOf(atlas, subject, changes, least).map((turn) => formatDay(turn.day));
}

/** Days on which what an answer says differs from the day before, asked on every day anything can turn. */
function turned(says: (day: number) => string): string[] {
  return turningDays()
    .filter((each) => each > day('2009-01-01') && says(each) !== says(each - 1))
    .map(formatDay);
}

describe('the days on which the answer for a selection changes', () => {
  it('hold the day a mine without a linked place changes hands by the claims about it', () => {
    expect(daysOf({ kind: 'mines', id: 'ree-pw-bp3' })).toContain('2024-10-19');
  });

  it('hold every day on which the rules name another controller of a mine or gate', () => {
    const { sites, crossings, meta } = atlas.data;
    const questions = [
      ...sites.map((site) => ({
        subject: { kind: 'mines', id: site.id },
        at: (each: Day) => atlas.siteControl(site, each, 'low')[0].answer,
      })),
      ...crossings.map((crossing) => ({
        subject: { kind: 'crossings', id: crossing.id },
        at: (each: Day) => atlas.crossingControl(crossing, each, 'low')[0].answer,
      })),
    ].map((question) => ({ ...question, found: new Set(daysOf(question.subject)) }));
    // Day by day, since the atlas keeps the newest days only.
    const before = new Map<object, ControlAnswer>();
    for (const each of turningDays())
      for (const question of questions) {
        const now = question.at(each);
        const then = before.get(question);
        before.set(question, now);
        if (!then || each <= meta.clock[0]) continue;
        // The order of the parties of mixed ground follows their shares.
        const same =
          now.status === 'mixed' && then.status === 'mixed'
            ? now.parties.length === then.parties.length
            : sameState(now, then);
        if (!same)
          expect(question.found, `${question.subject.id} on ${formatDay(each)}`).toContain(
            formatDay(each),
          );
      }
  });

  it('hold every change of what a mine does, and none on which all stays as it was', () => {
    const site = atlas.data.sites.find(({ id }) => id === 'ree-pangwar');
    if (!site) throw new Error('The data have no mine of that id.');
    expect(daysOf({ kind: 'mines', id: site.id })).toEqual(
      turned((each) => {
        const { status, since } = atlas.activity(site, each);
        const { answer, rule } = atlas.siteControl(site, each, 'low')[0];
        return JSON.stringify([
          status,
          since,
          answer.status,
          answer.parties,
          rule === 'place' ? answer.since : '',
        ]);
      }),
    );
  });

  it('are of an area its first day and the day after its last', () => {
    expect(daysOf({ kind: 'areas', id: 'special-region-1' })).toContain('2024-11-21');
    const dated = atlas.data.areas.find(({ from }) => from > atlas.data.meta.clock[0]);
    if (!dated) throw new Error('The data have no area that begins within the clock.');
    expect(daysOf({ kind: 'areas', id: dated.id })).toContain(formatDay(dated.from));
  });

  it('are of the ground those of its cell, also where another place comes to colour it', () => {
    const [lng, lat] = [98.45, 25.9] as const;
    expect(daysOf({ kind: 'ground', lng, lat })).toEqual(
      turned((each) => {
        const answer = atlas.territoryAt([lng, lat], each, 'low');
        return JSON.stringify([answer.placeId, answer.status, answer.parties, answer.since]);
      }),
    );
  });

  it('are of a township also those of the places in it', () => {
    expect(daysOf({ kind: 'townships', id: 'MMR001005' })).toContain('2024-10-19');
  });

  it('are of a record those of the place it speaks of', () => {
    const record = atlas.data.control.find(({ place }) => place === 'pangwa');
    expect(daysOf({ kind: 'records', id: record?.id ?? '' })).toEqual(
      daysOf({ kind: 'places', id: 'pangwa' }),
    );
  });

  it('stand in order, each once, and name the change behind them', () => {
    const turns = turnsOf(atlas, { kind: 'actors', id: 'kia' }, changesOf(atlas, 'low'), 'low');
    const days = turns.map((turn) => turn.day);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    expect(turns.every(({ change }) => change !== null)).toBe(true);
  });

  it('are none where nothing can change', () => {
    expect(daysOf({ kind: 'events', id: '1' })).toEqual([]);
    expect(daysOf({ kind: 'ground', lng: 10, lat: 10 })).toEqual([]);
  });
});
