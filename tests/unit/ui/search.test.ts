import { describe, expect, it } from 'vitest';
import '../../../src/text/later.ts';
import { createText } from '../../../src/text/text.ts';
import { fold, searchFor, searchIndex } from '../../../src/ui/models/search-index.ts';
import { atlas } from '../atlas.ts';

const { data } = atlas;
const index = searchIndex(atlas, createText('en', data.actors));

/** What is found, as `kind/id`, best first. */
function found(query: string): string[] {
  return searchFor(index, query).map(({ target }) =>
    target.kind === 'ground' ? 'ground' : `${target.kind}/${target.id}`,
  );
}

describe('the search', () => {
  it.each(['pangwa', 'Pangwa', 'pang war', 'Pang-War', 'panwa', 'ပန်ဝါ'])(
    'finds Pangwa by "%s", the town before all else',
    (query) => {
      expect(found(query)[0]).toBe('places/pangwa');
    },
  );

  it('finds the KIA by a part of its full name and by its short one', () => {
    expect(found('kachin independence')).toContain('actors/kia');
    expect(found('KIA')[0]).toBe('actors/kia');
  });

  it.each([
    ['Tatmadaw', 'military'],
    ['SAC', 'military'],
    ['SSPC', 'military'],
    ['KIO', 'kia'],
    ['KPDF', 'pdf'],
    ['LMG', 'lasang'],
    ['RRF', 'tanggu'],
    ['MHH', 'kio_mhh'],
    ['PMF', 'pmf_other'],
    ['MPF', 'police'],
  ])('finds an actor first by a name that sources use: "%s"', (query, actor) => {
    expect(found(query)[0]).toBe(`actors/${actor}`);
  });

  it.each([
    ['甘拜地', 'kanpaikti'],
    ['甘拜迪', 'kanpaikti'],
    ['板瓦', 'pangwa'],
    ['雷基', 'lweje'],
    ['拉影', 'lweje'],
    ['ပန်ဝါ', 'pangwa'],
  ])('finds a gate by its Chinese name, or the Burmese one of its place: "%s"', (query, gate) => {
    expect(found(query)).toContain(`crossings/${gate}`);
  });

  it.each([
    ['Lone Khin', 'mines/jade-lonkhin'],
    ['hpi maw', 'mines/ree-hpimaw'],
    ['dingsingpar', 'mines/ree-dingsing'],
  ])('finds a mine by its other name "%s"', (query, mine) => {
    expect(found(query)).toContain(mine);
  });

  it.each([
    ['Kampaiti', 'crossings/kanpaikti'],
    ['Lwegel', 'crossings/lweje'],
    ['迈扎央', 'crossings/mai_ja_yang'],
    ['diphu la', 'crossings/diphu_pass'],
  ])('finds a crossing by its other name "%s"', (query, crossing) => {
    expect(found(query)).toContain(crossing);
  });

  it('says of what is not known to a point where it is', () => {
    const [gold] = searchFor(index, 'Chipwi-N’Mai Hka gold workings');
    expect(gold?.where).toBe('Chipwi Township');
    const [lysen] = searchFor(index, 'lysen');
    expect(lysen?.where).toBe('no position known');
    expect(searchFor(index, 'pangwa')[0]?.where).toBeNull();
  });

  it('finds a township by its P-code and a described area by its name', () => {
    expect(found('MMR001005')).toEqual(['townships/MMR001005']);
    expect(found('special region 1')).toContain('areas/special-region-1');
  });

  it('finds every place, mine, crossing and actor by its own name', () => {
    const all = [...data.places, ...data.sites, ...data.crossings, ...data.actors];
    const lost = all.filter(
      ({ name, id }) => !searchFor(index, name, 50).some(({ target }) => idOf(target) === id),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it.each(['ib236', 'IB 236', 'ib-47', 'lib321', 'moc21', 'moc3', 'tb5014', 'ab366', '236'])(
    'finds nothing by the number of a unit: "%s"',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it('finds no base by an id that names a unit', () => {
    const units = data.places.filter(({ id }) => /^(ab|bgf|ib|lb|lib|moc|tb)\d+$/.test(id));
    expect(units.length).toBeGreaterThan(10);
    expect(units.flatMap(({ id }) => found(id))).toEqual([]);
  });

  it.each(['', '  ', '-', '()'])('finds nothing by "%s"', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('puts a whole name before a beginning, and that before a part', () => {
    const names = searchFor(index, 'laiza', 20).map(({ title }) => fold(title));
    const scores = names.map((name) => (name === 'laiza' ? 0 : name.startsWith('laiza') ? 1 : 2));
    expect(scores).toEqual([...scores].sort());
    expect(scores[0]).toBe(0);
  });

  it('gives twelve at most', () => {
    expect(found('a')).toHaveLength(12);
  });
});

function idOf(target: { kind: string; id?: string }): string | undefined {
  return target.id;
}

describe('a spelling', () => {
  it('is the same without case, accents, spaces, hyphens and apostrophes', () => {
    expect(fold("N'Ba Pa")).toBe(fold('nbapa'));
    expect(fold('N’Ba-Pá')).toBe(fold('nbapa'));
  });
});
