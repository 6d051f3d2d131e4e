import { describe, expect, expectTypeOf, test } from 'vitest';
import { dayOf } from '../../../src/domain/time/day.ts';
import { defaultView, formatLink, parseLink } from '../../../src/state/codec.ts';
import { parseIdList } from '../../../src/state/codec-keys/id-list.ts';
import type { CodecTable } from '../../../src/state/codec-keys/table.ts';
import { noticeText } from '../../../src/state/notice.ts';
import type { View } from '../../../src/state/view.ts';
import { CONTEXT } from './context.ts';

const read = (text: string, context = CONTEXT) => parseLink(text, context);
const rewrite = (text: string, context = CONTEXT) => formatLink(read(text, context).view, context);
const says = (text: string, context = CONTEXT) => read(text, context).notices.map(noticeText);

describe('reading a link', () => {
  test('says in one sentence which key was not understood and what is shown', () => {
    expect(says('#date=yesterday')).toEqual([
      'Link key “date” was not understood. The map shows 22 Feb 2026 instead',
    ]);
  });

  test('keeps what was understood of a list and names the rest', () => {
    expect(read('#layers=territory:60,gold,mines').view.layers).toEqual([
      { id: 'territory', opacity: 60 },
      { id: 'mines', opacity: 100 },
    ]);
    expect(read('#layers=gold,tin').notices[0]?.found).toBe('gold,tin');
    expect(read('#actor=kia,x,kia').view.actor).toEqual(['kia']);
  });

  test('lists what an id stands for, once', () => {
    expect(parseIdList('old,new,', (id) => (id === 'old' ? 'new' : id), '')).toEqual({
      value: ['new'],
    });
  });

  test('moves a date outside the clock to its end and says so', () => {
    expect(read('#date=2031-05-01').view.date).toBe(dayOf(2026, 12, 31));
    expect(read('#date=2031-05-01').notices[0]).toMatchObject({ kind: 'clamped', key: 'date' });
  });

  test('drops a window that starts after the date, whichever key comes first', () => {
    for (const link of ['#from=2024-05-01&date=2024-01-01', '#date=2024-01-01&from=2024-05-01']) {
      expect(read(link).view.from).toBeNull();
      expect(read(link).notices).toMatchObject([{ key: 'from', found: '2024-05-01' }]);
    }
  });

  test('allows a comparison with the date itself', () => {
    expect(read('#date=2024-01-01&compare=2024-01-01')).toMatchObject({
      view: { compare: dayOf(2024, 1, 1) },
      notices: [],
    });
  });

  test('drops a selection that the data does not have, after looking for its present id', () => {
    const context = {
      ...CONTEXT,
      ids: (kind: string, id: string) => kind === 'mines' && id === 'ree-pangwar',
    };
    const pangwa = { kind: 'mines', id: 'ree-pangwar' };
    expect(read('#id=mines/ree-pangwa', context)).toMatchObject({
      view: { selection: pangwa },
      notices: [],
    });
    expect(read('#id=mines/lost', context).view.selection).toBeNull();
    expect(read('#id=mines/lost', context).notices).toMatchObject([{ kind: 'bad', key: 'id' }]);
  });

  test('keeps an online basemap it does not know and says that the plain map is shown', () => {
    expect(read('#base=relief').view.base).toBe('relief');
    expect(says('#base=relief')[0]).toContain('The map shows the plain map instead');
    expect(says('#base=relief', { ...CONTEXT, bases: ['relief'] })).toEqual([]);
  });

  test('takes the language of the browser where the link has none, English where that is no tag', () => {
    expect(read('', { ...CONTEXT, defaultLang: 'my-MM' }).view.lang).toBe('my-MM');
    expect(read('', { ...CONTEXT, defaultLang: '' }).view.lang).toBe('en');
  });

  test('reads a link of a newer version as far as it knows it, and keeps the number', () => {
    expect(read('#v=3&date=2024-01-01&orbit=9').notices.map(({ kind }) => kind)).toEqual(['newer']);
    expect(rewrite('#v=3&date=2024-01-01&orbit=9')).toBe('date=2024-01-01&v=3&orbit=9');
  });

  test('says that the data has changed where the link names other data, and only if it can know', () => {
    expect(read('#data=deadbeef').notices.map(({ kind }) => kind)).toEqual(['data']);
    expect(read('#data=1a2b3c4d').notices).toEqual([]);
    expect(read('#data=deadbeef', { ...CONTEXT, dataHash: null }).notices).toEqual([]);
  });

  test('is not led astray by keys and ids that objects are born with', () => {
    const { view } = read('#__proto__=1&constructor=2&id=mines/__proto__&actor=toString');
    expect(view.unknown).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
    expect(view.selection).toEqual({ kind: 'mines', id: '__proto__' });
    expect(view.actor).toEqual([]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('survives broken percent-encoding and undoes what is whole', () => {
    expect(read('#note=caf%E9%20&place=%E1%80%99%E1%80%BC').view.unknown).toEqual([
      ['note', 'caf%E9%20'],
      ['place', 'မြ'],
    ]);
    expect(rewrite('#note=caf%E9')).toBe('note=caf%25E9');
  });

  test('replaces halves of surrogate pairs, which no link can carry', () => {
    expect(read('#note=a\ud800b').view.unknown).toEqual([['note', 'a\ufffdb']]);
    expect(rewrite('#note=\udc00')).toBe('note=%EF%BF%BD');
    expect(formatLink({ ...defaultView(CONTEXT), area: '\ud800' }, CONTEXT)).toBe('area=%EF%BF%BD');
  });

  test('carries only so many unknown keys along, and says where it stopped', () => {
    const flood = `#date=2024-01-01&${'x=1234567&'.repeat(100_000)}`;
    const { view, notices } = read(flood);
    expect(view.date).toBe(dayOf(2024, 1, 1));
    expect(view.unknown).toHaveLength(200);
    expect(notices).toMatchObject([{ kind: 'cut', key: 'x' }]);
  });

  test('quotes at most 80 characters of what it found', () => {
    expect(read(`#date=${'9'.repeat(1e6)}`).notices[0]?.found).toHaveLength(80);
  });
});

describe('writing a link', () => {
  test('leaves defaults out: the default view is the empty link', () => {
    expect(formatLink(defaultView(CONTEXT), CONTEXT)).toBe('');
  });

  test('puts the keys in the order of the grammar and the unknown ones last', () => {
    const shuffled =
      '#x=1&v=2&deaths=1&dyad=a&violence=one_sided&area=MMR001009&data=1a2b3c4d&lang=my&base=b&compare=2020-01-01' +
      '&id=mines/a&confidence=high&actor=kia&commodity=jade&layers=mines&from=2020-01-02&date=2020-02-02&map=8/25/97';
    expect(rewrite(shuffled).replace(/=[^&]*/g, '')).toBe(
      'map&date&from&layers&commodity&actor&confidence&id&compare&base&lang&data&area&violence&dyad&deaths&v&x',
    );
  });

  test('keeps slashes, commas, colons and hyphens readable and encodes what would break a fragment', () => {
    const link = 'map=8.25/25.38/97.39&layers=territory:60,mines&id=mines/ree-pangwar';
    expect(rewrite(`#${link}`)).toBe(link);
    expect(rewrite('#note=a b%26c%25"<မ>')).toBe('note=a%20b%26c%25%22%3C%E1%80%99%3E');
  });

  test('gives a camera the decimals of its zoom, bearing and pitch only where the map is turned', () => {
    const camera = { zoom: 8.2549, lat: 25.123456, lng: 97.5, bearing: 0, pitch: 0 };
    const write = (part: object) =>
      formatLink({ ...defaultView(CONTEXT), camera: { ...camera, ...part } }, CONTEXT);
    expect(write({})).toBe('map=8.25/25.123/97.5');
    expect(write({ zoom: 15 })).toBe('map=15/25.12346/97.5');
    expect(write({ bearing: -12.34 })).toBe('map=8.25/25.123/97.5/-12.3');
    expect(write({ pitch: 40.04 })).toBe('map=8.25/25.123/97.5/0/40');
    expect(write({ lng: 457.5, bearing: 359.99, lat: -1e-9 })).toBe('map=8.25/0/97.5');
  });

  test('says nothing about the data in a full link only as long as the data has no hash', () => {
    const view = { ...defaultView(CONTEXT), ...read('#map=8/25/97').view };
    expect(formatLink(view, CONTEXT, { full: true })).toBe(
      'map=8/25/97&date=2026-02-22&layers=territory,places,mines,crossings&lang=en&data=1a2b3c4d',
    );
    expect(formatLink(view, { ...CONTEXT, dataHash: null }, { full: true })).not.toContain('data=');
  });

  test('names the data at hand in a full link, although the link that was opened named older data', () => {
    const { view } = read('#map=8/25/97&data=deadbeef');
    expect(formatLink(view, CONTEXT)).toContain('data=deadbeef');
    expect(formatLink(view, CONTEXT, { full: true })).toContain('data=1a2b3c4d');
  });

  test('leaves the map out of a full link without a camera, because only the map knows what is in view', () => {
    expect(formatLink(defaultView(CONTEXT), CONTEXT, { full: true })).toMatch(/^date=/);
  });

  test('takes at most 300 characters for a typical link, with everything stated', () => {
    const view = read(
      '#map=9.37/25.6013/98.3721/-12.5/30&date=2024-10-20&from=2024-07-01&layers=territory:60,places,mines,events:80,crossings' +
        '&commodity=rare_earth,jade&actor=kia&confidence=medium&id=mines/ree-pangwar&compare=2023-10-20&lang=my',
    ).view;
    const url = `https://kachin-atlas.example/map/#${formatLink(view, CONTEXT, { full: true })}`;
    expect(url.length).toBeLessThanOrEqual(300);
  });
});

test('a view with one more field than the table has codecs does not compile', () => {
  expectTypeOf<CodecTable<View>>().not.toExtend<CodecTable<View & { later: string }>>();
  expectTypeOf<CodecTable<View>>().toExtend<CodecTable<Omit<View, 'compare'>>>();
});
