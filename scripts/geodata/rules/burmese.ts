import { BASEMAP_FILES } from '../basemap-pack.ts';
import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

/**
 * Signs that a Burmese text is in the Zawgyi encoding, which uses Unicode's code points for other
 * letters. Each is impossible in a Burmese word in Unicode; a text without any of them can still be
 * Zawgyi, if it is short and has no vowel, stack or final.
 */
const ZAWGYI: { sign: RegExp; why: string }[] = [
  // Letters of Mon, Karen and Shan in Unicode; Zawgyi has its stacked consonants there.
  { sign: /[\u1060-\u1097]/, why: 'a stacked consonant of Zawgyi' },
  // Mon vowels in Unicode; Zawgyi's tall forms of U and UU.
  { sign: /[\u1033\u1034]/, why: 'a vowel of Zawgyi' },
  // E is stored after its consonant and medials in Unicode, before them in Zawgyi.
  {
    sign: /(^|[^\u1000-\u102a\u103b-\u103f])\u1031/,
    why: 'the vowel E without a consonant before it',
  },
  // The virama stacks the next consonant in Unicode; Zawgyi uses it as the visible killer.
  { sign: /\u1039(?![\u1000-\u1021])/, why: 'a virama without a consonant after it' },
];

/** Burmese names are written in Unicode's Myanmar block, and not in Zawgyi. */
export function burmeseIsUnicode(sources: Sources): Problem[] {
  return burmeseNames(sources).flatMap(({ file, record, my }) => {
    const at = { file, record, field: 'names.my', found: my };
    if (!/[\u1000-\u109f]/.test(my)) return [{ ...at, expected: 'a name in Burmese script' }];
    const { why } = ZAWGYI.find(({ sign }) => sign.test(my)) ?? {};
    return why ? [{ ...at, expected: `Unicode, not Zawgyi: it has ${why}` }] : [];
  });
}

function burmeseNames(sources: Sources): { file: string; record: string; my: string }[] {
  const named = [
    ...(['actors', 'places', 'sites', 'crossings'] as const).flatMap((list) =>
      sources[list].map(({ id, names }) => ({ file: RECORD_FILES[list], record: id, names })),
    ),
    ...BASEMAP_FILES.flatMap((name) =>
      sources.basemap[name].features.map(({ id, properties }) => ({
        file: `${name}.geojson`,
        record: String(id),
        names: properties?.names as { my?: string } | undefined,
      })),
    ),
  ];
  return named.flatMap(({ file, record, names }) =>
    names?.my ? [{ file, record, my: names.my }] : [],
  );
}
