import { describe, expect, it } from 'vitest';
import type { NowBlock } from '../../../src/layers/panel-model.ts';
import { createText } from '../../../src/text/text.ts';
import { copyWithSource } from '../../../src/ui/panel/copy-with-source.ts';
import type { CitationView } from '../../../src/ui/panel/model.ts';
import { NEAR, nearEntries } from '../../../src/ui/panel/near-entries.ts';

const text = createText('en', []);
const LINK = 'https://example.org/#date=2024-10-20&id=places/pangwa';
const now = (citations: string[]) => [{ citations } as unknown as NowBlock];
const model = (citations: string[], sources = citations) => ({
  sentence: 'On 20 Oct 2024 Pangwa was held by KIA (high confidence).',
  now: now(citations),
  sources,
});
const views = new Map<string, CitationView>(
  ['a', 'b', 'c', 'd', 'e'].map((id) => [
    id,
    { title: `Title ${id}`, publisher: 'DVB', date: '2024-11', url: `https://dvb.no/${id}` },
  ]),
);

describe('copy with source', () => {
  it('joins sentence, source and link into one sentence', () => {
    expect(copyWithSource(model(['a']), views, LINK, text)).toBe(
      `On 20 Oct 2024 Pangwa was held by KIA (high confidence) (DVB, “Title a”, Nov 2024, https://dvb.no/a). ${LINK}`,
    );
  });

  it('names three sources and counts the rest', () => {
    const copied = copyWithSource(model(['a', 'b', 'c', 'd', 'e']), views, LINK, text);
    expect(copied).toContain('“Title c”');
    expect(copied).not.toContain('“Title d”');
    expect(copied).toContain('+ 2 sources');
  });

  it('counts sources that are not read', () => {
    expect(copyWithSource(model(['a', 'b']), 'failed', LINK, text)).toContain('(2 sources)');
    expect(copyWithSource(model(['a', 'x']), views, LINK, text)).toContain('; + 1 source)');
  });

  it('falls back to all sources, and says so where there is none', () => {
    expect(copyWithSource(model([], ['b']), views, LINK, text)).toContain('“Title b”');
    expect(copyWithSource(model([]), views, LINK, text)).toBe(
      `On 20 Oct 2024 Pangwa was held by KIA (high confidence). ${LINK}`,
    );
  });

  it('names the sources behind the sentence alone, where the panel says which these are', () => {
    const told = { ...model(['a'], ['a', 'b']), behind: ['b'] };
    expect(copyWithSource(told, views, LINK, text)).toContain('(DVB, “Title b”');
    const none = { ...told, behind: [] };
    expect(copyWithSource(none, views, LINK, text)).not.toContain('Title');
  });

  it('marks an undated source', () => {
    const undated = new Map([['a', { title: 'T', publisher: 'KNG', date: null, url: null }]]);
    expect(copyWithSource(model(['a']), undated, LINK, text)).toContain('(KNG, “T”, undated)');
  });
});

describe('entries near the date', () => {
  const entries = (n: number, current: number, past = current + 1) =>
    Array.from({ length: n }, (_, i) => ({ current: i === current, later: i >= past }));

  it('shows a short list whole', () => {
    expect(nearEntries(entries(NEAR + 1, 2))).toEqual([0, NEAR + 1]);
  });

  it('keeps the current entry in view wherever it stands', () => {
    for (let current = 0; current < 40; current++) {
      const [from, until] = nearEntries(entries(40, current));
      expect(until - from).toBe(NEAR);
      expect(from).toBeLessThanOrEqual(current);
      expect(until).toBeGreaterThan(current);
    }
  });

  it('starts at the beginning before the first record', () => {
    expect(nearEntries(entries(20, -1, 0))).toEqual([0, NEAR]);
  });
});
