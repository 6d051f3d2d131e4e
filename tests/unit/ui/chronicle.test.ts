import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronicle } from '../../../src/domain/chronicle/chronicle.ts';
import { entryNearest } from '../../../src/domain/chronicle/find.ts';
import { civilOf } from '../../../src/domain/time/day.ts';
import { stateSwatch } from '../../../src/layers/state-swatch.ts';
import { createText } from '../../../src/text/text.ts';
import { currentEntry, entryRows, yearGroups } from '../../../src/ui/chronicle/entry-rows.ts';
import { atlas, day } from '../atlas.ts';
import { happenings } from '../events/late.ts';

const text = createText('en', atlas.data.actors);
const entries = chronicle(atlas, happenings, 'low');
const rows = entryRows(atlas, entries, happenings, text);
const rowOf = (id: string) => {
  const row = rows.find(({ entry }) => entry.id === id);
  if (!row) throw new Error(`No entry ${id}`);
  return row;
};

describe('the rows of the chronicle', () => {
  it('are the entries in their order, each with a name that is no id', () => {
    expect(rows.map(({ entry }) => entry.id)).toEqual(entries.map(({ id }) => id));
    for (const { name, entry } of rows) {
      expect(name).not.toBe('');
      expect([entry.id, entry.target?.id]).not.toContain(name);
    }
  });

  it('call a date vague exactly where it can mean several days', () => {
    for (const { vague, entry } of rows) expect(vague).toBe(entry.earliest !== entry.latest);
    expect(new Set(rows.map(({ vague }) => vague)).size).toBe(2);
  });

  it('bear the sign of what the record says, as map and panel do', () => {
    const changes = rows.filter(({ entry }) => entry.kind === 'control');
    expect(changes.length).toBeGreaterThan(100);
    for (const { entry, swatch } of changes) {
      const record = atlas.data.control.find(({ id }) => id === entry.id);
      expect(record && stateSwatch(atlas.data, record), entry.id).toEqual(swatch);
    }
    // Written out, so that the sign itself is told, not only that both ask the same function.
    expect(rowOf('c052').swatch).toMatchObject({ kind: 'held', hue: 'kia' });
    expect(rowOf('c326').swatch).toMatchObject({ kind: 'shared', hues: ['ndak_bgf', 'military'] });
    const closing = atlas.data.crossingStatus.find(({ status }) => status === 'closed');
    expect(rowOf(closing?.id ?? '').swatch).toEqual({ kind: 'gate', status: 'closed' });
    const [resource] = happenings.resource;
    if (!resource) throw new Error('Found no event about a resource.');
    expect(rowOf(resource.id).swatch).toEqual({ kind: 'mine', commodity: resource.commodity });
    expect(rowOf(happenings.context[0]?.id ?? '').swatch).toBeNull();
  });

  it('say names in Burmese first for a Burmese reader', () => {
    const burmese = entryRows(atlas, entries, happenings, createText('my', atlas.data.actors));
    const pangwa = burmese.find(
      ({ entry }) => entry.kind === 'control' && entry.target?.id === 'pangwa',
    );
    expect(pangwa).toMatchObject({ name: 'ပန်ဝါ', second: { text: 'Pangwa', lang: 'en' } });
  });
});

describe('the years of the chronicle', () => {
  const groups = yearGroups(rows, atlas.data.meta.clock[0]);

  it('hold every row once, in order, each in the year it counts from', () => {
    expect(groups.flatMap((group) => group.rows)).toEqual(rows);
    for (const { year, rows: own } of groups)
      for (const { entry } of own) expect(civilOf(entry.at).year).toBe(year);
    const years = groups.map(({ year }) => year);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
  });

  it('say which of them lie before the clock', () => {
    const before = groups.filter(({ beforeClock }) => beforeClock).map(({ year }) => year);
    expect(before).toEqual(groups.map(({ year }) => year).filter((year) => year < 2009));
    expect(before.length).toBeGreaterThan(0);
  });
});

describe('the entry that stands for the date', () => {
  it('is the nearest one while nothing was chosen', () => {
    const date = day('2024-10-20');
    const nearest = entryNearest(entries, date);
    expect(currentEntry(rows, nearest, null, date)).toBe(entries[nearest]?.id);
  });

  it('is the chosen one for as long as the clock stays where it led', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.integer({ min: -40, max: 40 }).filter((by) => by !== 0),
        ({ id, at }, by) => {
          const chosen = { id, date: at };
          expect(currentEntry(rows, entryNearest(entries, at), chosen, at)).toBe(id);
          const nearest = entryNearest(entries, at + by);
          expect(currentEntry(rows, nearest, chosen, at + by)).toBe(entries[nearest]?.id);
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  it('is the nearest that is left where the filters hide the chosen one', () => {
    const [first, second] = rows;
    const chosen = { id: first?.entry.id ?? '', date: first?.entry.at ?? 0 };
    expect(currentEntry(second ? [second] : [], 0, chosen, chosen.date)).toBe(second?.entry.id);
    expect(currentEntry([], -1, chosen, chosen.date)).toBeNull();
  });
});
