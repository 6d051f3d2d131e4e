import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chronicle } from '../../../src/domain/chronicle/chronicle.ts';
import { ENTRY_KINDS } from '../../../src/domain/chronicle/entry.ts';
import { entryNearest, findEntries } from '../../../src/domain/chronicle/find.ts';
import { atlas, citationIds } from '../atlas.ts';
import { day } from '../day.ts';
import { happenings } from './late.ts';

const entries = chronicle(atlas, happenings, 'low');
const byId = (id: string) => entries.find((entry) => entry.id === id);
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test('the chronicle runs forward in time, with every id once and every source known', () => {
  expect(entries.every(({ at }, i) => i === 0 || at >= (entries[i - 1]?.at ?? 0))).toBe(true);
  expect(new Set(idsOf(entries)).size).toBe(entries.length);
  const cited = entries.flatMap(({ citations }) => citations);
  expect(cited.filter((id) => !citationIds.has(id))).toEqual([]);
});

test('it holds all happenings about resources and around them', () => {
  expect(entries.filter(({ kind }) => kind === 'resource')).toHaveLength(75);
  expect(entries.filter(({ kind }) => kind === 'context')).toHaveLength(10);
});

test('it tells of the fall of Pangwa once as a change of control, and not of what only confirms it', () => {
  const pangwa = entries.filter(
    ({ kind, target }) => kind === 'control' && target?.id === 'pangwa',
  );
  const records = atlas.data.control.filter(({ place }) => place === 'pangwa');
  expect(pangwa.map(({ at }) => at)).toContain(day('2024-10-19'));
  expect(pangwa.filter(({ at }) => at > day('2024-10-19'))).toEqual([]);
  expect(records.filter(({ at }) => at > day('2024-10-19')).length).toBeGreaterThan(0);
});

test('the first record of a place is told only where it says who held the place before', () => {
  const first = (place: string) =>
    atlas.data.control.filter((record) => record.place === place).sort((a, b) => a.at - b.at)[0];
  const told = entries.filter(({ kind }) => kind === 'control');
  for (const { id } of atlas.data.places) {
    const record = first(id);
    if (!record) continue;
    expect(idsOf(told).includes(record.id), record.id).toBe(record.before !== null);
  }
});

test('an entry stands where its place or mine stands, and one of no place stands nowhere', () => {
  expect(byId('ev-2024-10-19-kia-takes-pangwa')).toMatchObject({
    target: { kind: 'places', id: 'pangwa', name: 'Pangwa' },
    position: atlas.data.places.find(({ id }) => id === 'pangwa')?.position,
  });
  expect(byId('ev-2022-10-15-ndum-latep-protest')?.target?.kind).toBe('mines');
  expect(byId('us-tariff-letter')).toMatchObject({ target: null, position: null });
});

test('what is less sure than asked for is left out', () => {
  expect(byId('ev-2026-kio-environmental-pledge')?.confidence).toBe('low');
  const sure = chronicle(atlas, happenings, 'high');
  expect(sure.every(({ confidence }) => confidence === 'high')).toBe(true);
  expect(sure.length).toBeGreaterThan(0);
});

test('a search finds every word, whatever its case and accents, in the kinds asked for', () => {
  expect(idsOf(findEntries(entries, 'TARIFF  léttèr'))).toContain('us-tariff-letter');
  expect(findEntries(entries, 'tariff zebra')).toEqual([]);
  expect(findEntries(entries, 'letter', ['control'])).toEqual([]);
  expect(idsOf(findEntries(entries, 'pang war', ['crossing', 'control', 'resource']))).toContain(
    'ev-2024-10-19-kia-takes-pangwa',
  );
  expect(findEntries(entries, '')).toEqual(entries);
});

test('kinds share the chronicle out between them, for any query', () => {
  fc.assert(
    fc.property(fc.constantFrom('kia', 'gate', 'a', 'mine', ''), (query) => {
      const parts = ENTRY_KINDS.flatMap((kind) => findEntries(entries, query, [kind]));
      expect(idsOf(parts).sort()).toEqual(idsOf(findEntries(entries, query)).sort());
    }),
  );
});

test('no base is found by what only the sentence about it says', () => {
  const bases = atlas.data.places.filter(({ kind }) => kind === 'base');
  const told = entries.filter(({ target }) => bases.some(({ id }) => id === target?.id));
  const naming = told.filter(({ kind, sentence }) => kind === 'control' && /\d{2,}/.test(sentence));
  expect(naming.length).toBeGreaterThan(10);
  for (const { id, sentence } of naming) {
    const [number = ''] = sentence.match(/\d{2,}/) ?? [];
    expect(idsOf(findEntries(entries, number)), sentence).not.toContain(id);
  }
});

test('the nearest entry is the one with the least distance, the earlier of two', () => {
  const list = [{ at: 10 }, { at: 20 }, { at: 20 }, { at: 30 }];
  expect([0, 14, 15, 16, 20, 25, 99].map((one) => entryNearest(list, one))).toEqual([
    ...[0, 0, 0, 1, 1, 1, 3],
  ]);
  expect(entryNearest([], 5)).toBe(-1);
});
