import { describe, expect, it } from 'vitest';
import { layoutPicture, type MapPart } from '../../../../src/ui/picture/layout.ts';
import { type Mark, TYPE } from '../../../../src/ui/picture/marks.ts';
import { swatchWidth } from '../../../../src/ui/swatch.tsx';
import { day } from '../../atlas.ts';
import { LINK, pictured } from './pictured.ts';

/** Letters of a middling width: what counts here is that widths are kept, not what they are. */
const setting = {
  language: 'en',
  measure: (words: string, style: keyof typeof TYPE) => words.length * TYPE[style].size * 0.52,
};
const BANDS = ['Paler is farther or older.', 'Reach is a convention, not a front.'];

function laidOut(part: Partial<MapPart>, patch: Parameters<typeof pictured>[0] = {}) {
  const map = {
    width: 1440,
    height: 716,
    split: null,
    scale: { words: '100 km', widthPx: 113 },
    legendOver: true,
    ...part,
  };
  const model = pictured(patch);
  return { model, map, ...layoutPicture(model, map, BANDS, setting) };
}

type Box = { left: number; top: number; right: number; bottom: number };
function boxOf(mark: Mark): Box {
  const width =
    mark.kind === 'sign' ? mark.size * swatchWidth(mark.swatch) : Math.ceil(mark.width - 0.01);
  const height =
    mark.kind === 'sign' ? mark.size : mark.kind === 'text' ? TYPE[mark.style].size : mark.height;
  return { left: mark.x, top: mark.y, right: mark.x + width, bottom: mark.y + height };
}
const written = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

const ALL = ['territory', 'townships', 'areas', 'places', 'mines', 'crossings'] as const;
const everything = ALL.map((id) => ({ id, opacity: 100 }));
const compare = day('2025-01-01');
const CASES = [
  ['a wide window', { width: 1440 }, {}],
  ['a wide window with all layers', { width: 1440 }, { layers: everything }],
  ['a wide window without the layer list', { legendOver: false }, { layers: everything }],
  ['a low window', { width: 1024, height: 380 }, { layers: everything }],
  ['a phone', { width: 390, height: 770 }, { layers: everything }],
  ['a narrow phone', { width: 320, height: 500 }, { layers: everything, actor: ['kia'] }],
  ['a comparison', { split: 0.5 }, { compare }],
  ['a comparison on a phone', { width: 390, height: 770, split: 0.05 }, { compare }],
] as const satisfies readonly [string, Partial<MapPart>, object][];

describe.each(CASES)('the picture of %s', (_, part, patch) => {
  const { model, width, height, marks } = laidOut(part, patch as Parameters<typeof pictured>[0]);

  it('clips nothing at its edges', () => {
    const outside = marks.filter((mark) => {
      const { left, top, right, bottom } = boxOf(mark);
      return left < 0 || top < 0 || right > width || bottom > height;
    });
    expect(outside).toEqual([]);
  });

  it('lays no text on another', () => {
    const texts = written(marks);
    const clashes = texts.flatMap((a, i) =>
      texts.slice(i + 1).flatMap((b) => {
        const [p, q] = [boxOf(a), boxOf(b)];
        const apart =
          p.right <= q.left || q.right <= p.left || p.bottom <= q.top || q.bottom <= p.top;
        return apart ? [] : [[a.text, b.text]];
      }),
    );
    expect(clashes).toEqual([]);
  });

  it('says all that the model says', () => {
    const bare = (words: string) => words.replaceAll(/\s/g, '');
    const said = bare(
      written(marks)
        .map((mark) => mark.text)
        .join(''),
    );
    const expected = [
      ...model.dates.flatMap(({ date, sentence }) => [date, sentence]),
      ...model.layers.flatMap(({ label, shown, rows, notes }) => [
        label,
        shown,
        ...rows.flatMap((row) => [row.label, row.count]),
        ...notes,
      ]),
      ...model.notes,
      ...model.foot,
      LINK,
    ];
    for (const words of expected) expect(said).toContain(bare(words));
  });

  it('draws a sign for every row of the legend', () => {
    const rows = model.layers.flatMap((layer) => [
      ...layer.rows.map(({ swatch }) => swatch),
      ...(layer.bands ? [layer.bands] : []),
    ]);
    const signs = marks.flatMap((mark) => (mark.kind === 'sign' ? [mark.swatch] : []));
    expect(signs).toHaveLength(rows.length);
    expect(signs).toEqual(expect.arrayContaining(rows));
  });
});

describe('the legend', () => {
  it.each([320, 390, 800, 1024, 1440])('breaks no commodity in two on a map of %s px', (width) => {
    const { model, marks } = laidOut({ width, legendOver: false }, { layers: everything });
    const lines = new Set(written(marks).map(({ text }) => text));
    const mines = model.layers.find(({ id }) => id === 'mines')?.rows ?? [];
    expect(mines.filter(({ label }) => !lines.has(label))).toEqual([]);
  });

  const cardOf = ({ marks }: ReturnType<typeof laidOut>) =>
    marks.find((mark) => mark.kind === 'box' && mark.radius === 12);

  it('stands on the map where it stood on the screen', () => {
    expect(cardOf(laidOut({}))).toBeDefined();
  });

  it('stands below the map where the reader has put it away, and where it finds no room', () => {
    expect(cardOf(laidOut({ legendOver: false }))).toBeUndefined();
    expect(cardOf(laidOut({ height: 300 }))).toBeUndefined();
    expect(cardOf(laidOut({ width: 390 }))).toBeUndefined();
  });
});
