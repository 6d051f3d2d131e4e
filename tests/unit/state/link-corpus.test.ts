import { describe, expect, test } from 'vitest';
import { formatLink, parseLink } from '../../../src/state/codec.ts';
import malformed from '../../fixtures/malformed-links.json' with { type: 'json' };
import old from '../../fixtures/old-links.json' with { type: 'json' };
import { CONTEXT } from './context.ts';
import { readableView } from './readable-view.ts';

// Both lists only grow: a link that was once sent means for ever what it meant then.

describe('old links', () => {
  test.each(old)('“$link” keeps its meaning', ({ link, view }) => {
    const read = parseLink(link, CONTEXT);
    expect(readableView(read.view)).toEqual(view);
    expect(read.notices).toEqual([]);
  });

  test.each(old)('“$link” keeps its meaning when it is written again', ({ link, view }) => {
    const again = formatLink(parseLink(link, CONTEXT).view, CONTEXT);
    expect(readableView(parseLink(again, CONTEXT).view)).toEqual(view);
  });

  test('are at least the 45 that the corpus began with', () => {
    expect(old.length).toBeGreaterThanOrEqual(45);
  });
});

describe('malformed links', () => {
  test.each(malformed)('“$link” gives a view and names the key', ({ link, keys }) => {
    const { view, notices } = parseLink(link, CONTEXT);
    expect(notices.map((notice) => notice.key)).toEqual(keys);
    expect(parseLink(formatLink(view, CONTEXT), CONTEXT).view).toStrictEqual(view);
  });

  test('are at least forty', () => {
    expect(malformed.length).toBeGreaterThanOrEqual(40);
  });
});
