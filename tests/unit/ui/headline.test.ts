import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/changes.ts';
import { headlineAt } from '../../../src/domain/headline.ts';
import { createText } from '../../../src/text/text.ts';
import { headlineSentence } from '../../../src/ui/models/change-rows.ts';
import { atlas, day } from '../atlas.ts';

const text = createText('en', atlas.data.actors);
const changes = changesOf(atlas, 'low');
const headline = (date: number) => headlineAt(atlas, changes, date, 'low');
const sentence = (date: string) => headlineSentence(atlas, headline(day(date)), text);

describe('the sentence at the top', () => {
  it('tells who took a place', () => {
    expect(sentence('2024-10-19')).toMatch(/^KIA takes Pangwa on this day; /);
    expect(sentence('2024-10-20')).toMatch(/^KIA holds Pangwa since the day before; /);
  });

  it('says of a siege and a contest what they are', () => {
    expect(sentence('2024-12-04')).toMatch(/^Bhamo is besieged since 4 Dec 2024; /);
    expect(sentence('2024-04-24')).not.toMatch(/takes Hpakant/);
  });

  it('says of a place on every day what the selector says of it', () => {
    const [first, last] = atlas.data.meta.clock;
    let told = 0;
    for (let date = first; date <= last; date++) {
      const { change } = headline(date);
      if (!change) continue;
      told++;
      const { status, holder } = atlas.controlAt(change.id, date, 'low');
      expect({ date, status, holder }).toEqual({
        date,
        status: change.after.status,
        holder: change.after.holder,
      });
    }
    expect(told).toBeGreaterThan(1000);
  });
});
