import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import type { Target } from '../../../src/layers/panel-model.ts';
import { loadPanels } from '../../../src/layers/panels.ts';
import { createText } from '../../../src/text/text.ts';
import { whereaboutsOf } from '../../../src/ui/models/whereabouts.ts';
import { atlas, day } from '../atlas.ts';

const { data } = atlas;
const panelOf = await loadPanels();
const text = createText('en', data.actors);

function where(target: Target, date = '2024-10-20') {
  const panel = panelOf(atlas, target, day(date), NO_FILTERS, text);
  return whereaboutsOf(atlas, target, panel, day(date), NO_FILTERS);
}

describe('where the map flies to', () => {
  it('is the point of what has one', () => {
    const pangwa = data.places.find(({ id }) => id === 'pangwa');
    expect(where({ kind: 'places', id: 'pangwa' })).toEqual(pangwa?.position);
  });

  it('is the township of whatever is known to a township of the state and no closer', () => {
    const things = [
      ...data.sites.map((thing) => ['mines', thing] as const),
      ...data.places.map((thing) => ['places', thing] as const),
      ...data.crossings.map((thing) => ['crossings', thing] as const),
    ].filter(([, { position }]) => !position);
    expect(things.length).toBeGreaterThan(35);
    for (const [kind, thing] of things) {
      const labels = data.townships.filter(({ pcode }) => thing.townships.includes(pcode));
      const found = where({ kind, id: thing.id });
      if (labels.length === 1) expect(found).toEqual(labels[0]?.label);
      else expect(found === null, thing.id).toBe(labels.length === 0);
    }
  });

  it.each([
    { kind: 'areas', id: 'special-region-1' },
    { kind: 'townships', id: 'MMR001005' },
    { kind: 'actors', id: 'kia' },
  ] as Target[])('is the extent of what has one: $kind', (target) => {
    const [west, south, east, north] = where(target) ?? [];
    expect(west).toBeLessThan(east ?? 0);
    expect(south).toBeLessThan(north ?? 0);
  });

  it('is nowhere for an actor that holds no place, and its panel says so', () => {
    const target: Target = { kind: 'actors', id: 'nug' };
    expect(where(target)).toBeNull();
    expect(panelOf(atlas, target, day('2024-10-20'), NO_FILTERS, text)?.precision?.text).toBe(
      'holds no known place on this date',
    );
  });
});
