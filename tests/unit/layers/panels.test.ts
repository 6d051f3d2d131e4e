import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import type { PanelModel, Target } from '../../../src/layers/panel-model.ts';
import { loadPanels } from '../../../src/layers/panels.ts';
import { createText, loadLanguage } from '../../../src/text/text.ts';
import { copyWithSource } from '../../../src/ui/panel/copy-with-source.ts';
import { atlas, citationIds, day, spreadDays } from '../atlas.ts';

await loadLanguage('my');
const panelOf = await loadPanels();
const { data } = atlas;
const DATES = ['2010-06-01', '2025-09-15', '2026-08-01'] as const;
const TEXTS = { en: createText('en', data.actors), my: createText('my', data.actors) };

const targets = (kind: Exclude<Target['kind'], 'ground'>, things: readonly { id: string }[]) =>
  things.map(({ id }): Target => ({ kind, id }));

const TARGETS: Record<string, Target[]> = {
  place: targets('places', data.places),
  mine: targets('mines', data.sites),
  crossing: targets('crossings', data.crossings),
  area: targets('areas', data.areas),
  township: targets(
    'townships',
    data.townships.map(({ pcode }) => ({ id: pcode })),
  ),
  actor: targets('actors', data.actors),
  record: targets('records', [...data.control, ...data.crossingStatus]),
  'point of the ground': [
    { kind: 'ground', lng: 97.4, lat: 25.4 },
    { kind: 'ground', lng: 98.6, lat: 25.9 },
    { kind: 'ground', lng: 90, lat: 20 },
  ],
};

function panel(target: Target, date: string, language: 'en' | 'my' = 'en'): PanelModel {
  const model = panelOf(atlas, target, day(date), NO_FILTERS, TEXTS[language]);
  if (!model) throw new Error(`${JSON.stringify(target)} has no panel.`);
  return model;
}

// Every panel is made once; that none throws is the first thing this file tests.
const PANELS = Object.entries(TARGETS).map(([kind, list]) => ({
  kind,
  panels: list.flatMap((target) => DATES.map((date) => panel(target, date))),
}));

/** Every citation that a panel names anywhere. */
function citedIn(model: PanelModel): string[] {
  return [
    ...model.sources,
    ...model.now.flatMap(({ citations }) => citations),
    ...model.history.flatMap(({ citations }) => citations),
    ...(model.accounts?.items ?? []).flatMap(({ citations }) => citations),
  ];
}

describe.each(PANELS)('the panel of a $kind', ({ kind, panels }) => {
  const each = (check: (model: PanelModel) => unknown) =>
    panels.filter((model) => check(model) !== true).map(({ target }) => target);

  it('is there for every one of them, under its own id', () => {
    expect(panels.map(({ target }) => target)).toEqual(
      (TARGETS[kind] ?? []).flatMap((target) => DATES.map(() => target)),
    );
  });

  it('has a title, a kind and a sentence', () => {
    expect(each((model) => [model.title, model.eyebrow, model.sentence].every(isSaid))).toEqual([]);
  });

  it('leaves no placeholder unfilled and no gap in any of its words', () => {
    expect(each((model) => wordsOf(model).every((words) => isSaid(words)))).toEqual([]);
  });

  it('points to no source that does not exist', () => {
    expect(panels.flatMap(citedIn).filter((id) => !citationIds.has(id))).toEqual([]);
  });

  it('lists among its sources all that its parts cite, each once', () => {
    expect(each(({ sources }) => new Set(sources).size === sources.length)).toEqual([]);
    expect(each((model) => citedIn(model).every((id) => model.sources.includes(id)))).toEqual([]);
  });

  it('leads only to things that exist', () => {
    const known = new Set(Object.values(TARGETS).flatMap((list) => list.map(keyOf)));
    const leads = panels.flatMap(({ facts, history }) =>
      [...facts, ...history].flatMap(({ target }) => (target ? [keyOf(target)] : [])),
    );
    expect(leads.filter((lead) => !known.has(lead))).toEqual([]);
  });

  it('gives a whole sentence to copy, with the link', () => {
    const link = 'https://example.org/#id=x';
    const copied = panels.map((model) => copyWithSource(model, 'failed', link, TEXTS.en));
    expect(copied.filter((text) => !text.endsWith(link) || !isSaid(text))).toEqual([]);
  });

  it('is there in Burmese, too', () => {
    for (const target of TARGETS[kind] ?? [])
      expect(isSaid(panel(target, DATES[1], 'my').title)).toBe(true);
  });
});

function keyOf(target: Target): string {
  return target.kind === 'ground' ? 'ground' : `${target.kind}/${target.id}`;
}

/** A text that is there, with all its placeholders filled in. */
function isSaid(text: string): boolean {
  return text.trim() !== '' && !/\{\w+\}|undefined|null|NaN/.test(text);
}

/** The words of a panel that are always said. */
function wordsOf(model: PanelModel): string[] {
  return [
    ...model.now.flatMap((block) => [
      ...[block.heading, block.headline, block.confidenceText, ...block.details],
      ...(block.since ? [block.since.text] : []),
      ...(block.confirmed === null ? [] : [block.confirmed]),
    ]),
    ...(model.accounts ? [model.accounts.heading] : []),
    ...(model.accounts?.items ?? []).map(({ headline }) => headline),
    ...model.facts.flatMap(({ label, text }) => [label, text]),
    ...model.history.flatMap(({ when, text }) => [when, text]),
    ...model.strips.flatMap(({ label, segments }) => [label, ...segments.map(({ text }) => text)]),
    ...(model.precision ? [model.precision.text] : []),
  ];
}

describe('the distances in a panel', () => {
  it('are those that the rules count with', () => {
    const [, , blank] = TARGETS['point of the ground'] ?? [];
    if (!blank) throw new Error('Found no point of blank ground.');
    expect(panel(blank, DATES[0]).sentence).toContain(`within ${data.meta.bandsKm.far} km`);
    const tsetse = data.crossings.find(({ id }) => id === 'tsetse');
    expect(tsetse?.precisionKm).toBe(12);
    const words = wordsOf(panel({ kind: 'crossings', id: 'tsetse' }, DATES[0]));
    expect(words.filter((each) => each.includes('by the ground'))).toContainEqual(
      expect.stringContaining('within 12 km'),
    );
  });
});

describe('the strips of a panel', () => {
  const strips = PANELS.flatMap(({ panels }) => panels.flatMap((model) => model.strips));

  it('have stretches that follow one another inside the clock', () => {
    const [first, last] = data.meta.clock;
    expect(strips.flatMap(({ segments }) => segments).length).toBeGreaterThan(1000);
    for (const { segments } of strips)
      segments.forEach(({ from, until }, i) => {
        expect(from).toBeGreaterThanOrEqual(first);
        expect(until).toBeGreaterThan(from);
        expect(until).toBeLessThanOrEqual(Math.min(segments[i + 1]?.from ?? until, last + 1));
      });
  });
});

describe('the sentence of a panel', () => {
  it.each(['places', 'mines', 'crossings'])('of %s says what its blocks say', (kind) => {
    const own = PANELS.flatMap(({ panels }) => panels).filter(({ target }) => target.kind === kind);
    expect(own.length).toBeGreaterThan(0);
    for (const { sentence, now } of own)
      for (const { headline } of now) expect(sentence).toContain(headline);
  });
});

describe('what "Copy with source" says', () => {
  const at = (target: Target) => panel(target, '2024-10-20').sentence;

  it.each([
    ['a place', { kind: 'places', id: 'pangwa' }],
    ['a mine', { kind: 'mines', id: 'ree-pangwar' }],
    ['a gate', { kind: 'crossings', id: 'pangwa' }],
    ['an area', { kind: 'areas', id: 'kia-brigade-3' }],
    ['a township', { kind: 'townships', id: 'MMR001005' }],
    ['an actor', { kind: 'actors', id: 'kia' }],
    ['the ground', { kind: 'ground', lng: 98.6, lat: 25.9 }],
    ['blank ground', { kind: 'ground', lng: 90, lat: 20 }],
  ] as [string, Target][])('has the date and how sure it is: %s', (_, target) => {
    expect(at(target)).toContain('on 20 Oct 2024');
    expect(at(target)).toMatch(/confidence|no record/);
  });

  it('has the date and confidence of a record itself', () => {
    const record = data.control.find(
      ({ place, date }) => place === 'pangwa' && date === '2024-10-19',
    );
    expect(at({ kind: 'records', id: record?.id ?? '' })).toBe(
      'Pangwa, 19 Oct 2024: Held by KIA (high confidence)',
    );
  });

  it('leaves no period open', () => {
    expect(at({ kind: 'areas', id: 'kia-brigade-3' })).toContain('(since 11 Jun 2011, ');
  });

  it('names of a township who holds its ground and places, and the sources of that', () => {
    const model = panel({ kind: 'townships', id: 'MMR001005' }, '2024-10-20');
    expect(model.sentence).toMatch(/ % of the ground.*Known places: /);
    expect(model.now).toHaveLength(1);
    const pangwa = panel({ kind: 'places', id: 'pangwa' }, '2024-10-20').now[0]?.citations ?? [];
    expect(model.behind).toEqual(expect.arrayContaining([...pangwa]));
  });

  it('names a thing in the language of the reader', () => {
    const { sentence, title } = panel({ kind: 'places', id: 'pangwa' }, '2024-10-20', 'my');
    expect(sentence.startsWith(title)).toBe(true);
    expect(sentence).not.toMatch(/confidence/);
  });
});

describe('the history of the ground', () => {
  const points = [
    [98.6, 25.9],
    [97.4, 25.4],
    [98.2, 25.8],
  ] as const;

  it.each(points)('is that of its cell, whichever place colours it: %d, %d', (lng, lat) => {
    const [strip] = panel({ kind: 'ground', lng, lat }, '2024-10-20').strips;
    for (const each of spreadDays(60)) {
      const segment = strip?.segments.find(({ from, until }) => from <= each && each < until);
      const { placeId } = atlas.territoryAt([lng, lat], each, 'low');
      const place = data.places.find(({ id }) => id === placeId);
      expect(segment?.text.match(/\(([^()]+)\)$/)?.[1]).toBe(place?.name);
    }
  });

  it('has in force no record of a later day that implies the state', () => {
    const entries = PANELS.flatMap(({ panels }) => panels).flatMap(({ target, history }) =>
      target.kind === 'records' ? [] : history,
    );
    expect(entries.filter(({ current, later }) => current && later)).toEqual([]);
    const bgf = panel({ kind: 'places', id: 'bgf1003' }, '2024-03-01');
    expect(bgf.now[0]?.headline).toContain('Held by');
    expect(bgf.history.filter(({ current }) => current)).toEqual([]);
  });
});

describe('a gate that is told of in two ways', () => {
  const gate = (id: string, date: string) => panel({ kind: 'crossings', id }, date).accounts;

  it.each([
    ['kanpaikti', '2025-01-15'],
    ['kanpaikti', '2025-08-01'],
    ['pangwa', '2025-08-01'],
    ['lweje', '2025-08-01'],
  ])('has two accounts: %s on %s', (id, date) => {
    expect(gate(id, date)?.items.map(({ headline }) => headline)).toEqual([
      expect.any(String),
      'The gate was said to have been shut for about a year when China reopened it on 24 October 2025.',
    ]);
  });

  it('has one once the question is settled', () => {
    expect(gate('kanpaikti', '2025-12-01')).toBeNull();
  });
});

describe('a thing that is not known', () => {
  it.each(['places', 'mines', 'crossings', 'areas', 'townships', 'actors', 'records'] as const)(
    'has no panel among %s',
    (kind) => {
      const target: Target = { kind, id: 'nowhere' };
      expect(panelOf(atlas, target, day(DATES[0]), NO_FILTERS, TEXTS.en)).toBeNull();
    },
  );
});
