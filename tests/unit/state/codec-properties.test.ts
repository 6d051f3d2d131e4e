import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatLink, parseLink } from '../../../src/state/codec.ts';
import { camera, linkLike, unknown, view } from './arbitraries.ts';
import { CONTEXT } from './context.ts';
import { roundView } from './round-view.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), linkLike);

describe('a link and its view (I2)', () => {
  test('reading what was written gives the view again, after rounding', () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(parseLink(formatLink(given, CONTEXT), CONTEXT).view).toStrictEqual(roundView(given));
      }),
    );
  });

  test('a link that was written is read without a notice, unless it speaks of other data or a later version', () => {
    fc.assert(
      fc.property(view, (given) => {
        const { notices } = parseLink(
          formatLink({ ...given, base: 'plain', version: 1, data: null }, CONTEXT),
          CONTEXT,
        );
        expect(notices).toEqual([]);
      }),
    );
  });

  test('writing what was read changes nothing from the second time on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = formatLink(parseLink(text, CONTEXT).view, CONTEXT);
        expect(formatLink(parseLink(once, CONTEXT).view, CONTEXT)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('the view of any text survives being written and read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { view: first } = parseLink(text, CONTEXT);
        expect(parseLink(formatLink(first, CONTEXT), CONTEXT).view).toStrictEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  test('unknown keys survive in their order, whatever they hold', () => {
    fc.assert(
      fc.property(unknown, (pairs) => {
        const written = formatLink({ ...parseLink('', CONTEXT).view, unknown: pairs }, CONTEXT);
        expect(parseLink(`#${written}`, CONTEXT).view.unknown).toEqual(pairs);
      }),
    );
  });

  test('a written link holds only what a fragment may hold', () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(formatLink(given, CONTEXT)).toMatch(/^[\w\-.~!$&'()*,;=:@/?%]*$/);
      }),
    );
  });

  test('a full link states its map, date, layers, language and data, and means the same', () => {
    fc.assert(
      fc.property(view, camera, (given, at) => {
        const seen = { ...given, camera: at };
        const link = formatLink(seen, CONTEXT, { full: true });
        for (const key of ['map', 'date', 'layers', 'lang', 'data']) {
          expect(link).toMatch(new RegExp(`(^|&)${key}=`));
        }
        expect(parseLink(link, CONTEXT).view).toStrictEqual(
          roundView({ ...seen, data: '1a2b3c4d' }),
        );
      }),
    );
  });
});
