import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../../src/ui/picture/wrap.ts';

/** Every character one px wide, so that widths can be counted by hand. */
const measure = (text: string) => [...text].length;
const bare = (text: string) => text.replace(/\s/gu, '');

describe('wrapping a text', () => {
  it('breaks between words', () => {
    expect(wrapText('two of the gates open', 10, measure, 'en')).toEqual([
      'two of the',
      'gates open',
    ]);
  });

  it('keeps a mark with the word before it', () => {
    expect(wrapText('held, (so) far', 5, measure, 'en')).toEqual(['held,', '(so)', 'far']);
  });

  it('cuts an address that no line can hold', () => {
    expect(wrapText('http://a.example/long', 8, measure, 'en').join('')).toBe(
      'http://a.example/long',
    );
  });

  it('finds words in Burmese, which puts no spaces between them', () => {
    const lines = wrapText('ကချင်ပြည်နယ်အားလုံးပြရန်', 12, measure, 'my');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('ကချင်ပြည်နယ်အားလုံးပြရန်');
  });

  it('loses no character and keeps every line within the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('gate', ' ', 'Pangwa', ', ', 'https://x.y/#a=1,2', 'ကချင်', '—'), {
          maxLength: 30,
        }),
        fc.integer({ min: 4, max: 40 }),
        (parts, width) => {
          const text = parts.join('');
          const lines = wrapText(text, width, measure, 'en');
          expect(bare(lines.join(''))).toBe(bare(text));
          expect(Math.max(0, ...lines.map(measure))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
