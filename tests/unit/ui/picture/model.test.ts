import { describe, expect, it } from 'vitest';
import { layerRows } from '../../../../src/ui/models/layer-rows.ts';
import { pictureModel } from '../../../../src/ui/picture/model.ts';
import { atlas, day } from '../../atlas.ts';
import { filtersOf, LINK, pictured, text, viewWith } from './pictured.ts';

const on = (...ids: ('territory' | 'mines' | 'areas' | 'crossings')[]) =>
  ids.map((id) => ({ id, opacity: 100 }));

describe('what a picture says', () => {
  it('has the rows of the layer list, of the layers that are on', () => {
    const view = viewWith({ layers: on('mines', 'territory') });
    const shown = layerRows(atlas, view, filtersOf(view), text).filter((layer) => layer.on);
    const { layers } = pictured({ layers: view.layers });
    expect(layers.map(({ label }) => label)).toEqual(shown.map(({ label }) => label));
    expect(layers.flatMap(({ rows }) => rows.map(({ label, count }) => [label, count]))).toEqual(
      shown.flatMap(({ rows }) => rows.map(({ label, count }) => [label, count])),
    );
  });

  it('states the date and its sentence', () => {
    const [first, ...more] = pictured().dates;
    expect(more).toEqual([]);
    expect(first?.date).toBe('20 Oct 2024');
    expect(first?.sentence).toContain('KIA holds Pangwa since the day before');
  });

  it('states both dates of a comparison and how their figures are written', () => {
    const { dates, notes, layers } = pictured({ compare: day('2025-01-01') });
    expect(dates.map(({ date }) => date)).toEqual(['20 Oct 2024', '1 Jan 2025']);
    expect(notes[0]).toBe('Figures with an arrow: 20 Oct 2024 → 1 Jan 2025.');
    const [held] = layers[0]?.rows ?? [];
    expect(held?.count).toMatch(/^\d+ → \d+$/);
  });

  it('has a row for who is there on the second date alone', () => {
    const keys = (patch: Parameters<typeof pictured>[0]) =>
      pictured({ ...patch, layers: on('territory') }).layers[0]?.rows.map(({ key }) => key);
    const [early, late] = [day('2009-01-01'), day('2024-10-20')];
    expect(keys({ date: early })).not.toContain('pdf');
    expect(keys({ date: early, compare: late })).toEqual(
      expect.arrayContaining(keys({ date: late }) ?? []),
    );
  });

  it('names the filters in force, and is silent where there are none', () => {
    expect(pictured().notes).toEqual([]);
    const [note] = pictured({ actor: ['kia'], commodity: ['jade'], confidence: 'medium' }).notes;
    expect(note).toBe('Only Jade; KIA; confidence: Medium and better.');
  });

  it('has no row of what the filters keep off the map', () => {
    const [mines] = pictured({ layers: on('mines'), commodity: ['jade', 'iron'] }).layers;
    expect(mines?.rows.map(({ key }) => key)).toEqual(['jade', 'other', 'township']);
  });

  it('names the outlined area with its size', () => {
    expect(pictured({ area: 'MMR001009' }).notes).toEqual([
      'Outlined: Hpakant Township, 5\u2009771 km².',
    ]);
  });

  it('names dataset and link, and the publishers with most sources first', () => {
    const view = viewWith({ layers: on('crossings') });
    const citations = new Map(
      atlas.data.citationIds.map((id, i) => [
        id,
        { id, title: id, publisher: i % 3 ? 'Many' : 'Few', date: null, url: null },
      ]),
    );
    const { foot } = pictureModel(atlas, view, filtersOf(view), citations, LINK, text);
    expect(foot[0]).toMatch(/^\d+ sources: Many \(\d+\), Few \(\d+\)\.$/);
    expect(foot.at(-1)).toContain(atlas.data.hash.slice(0, 8));
    expect(foot.at(-1)).toContain(LINK);
  });

  it('counts fewer sources for one layer than for two', () => {
    const count = (patch: Parameters<typeof pictured>[0]) =>
      parseInt(pictured(patch).foot[0] ?? '', 10);
    const mines = count({ layers: on('mines') });
    expect(mines).toBeGreaterThan(0);
    expect(count({ layers: on('mines', 'crossings') })).toBeGreaterThan(mines);
  });

  it('names no sources where no layer is on', () => {
    const { layers, foot } = pictured({ layers: [] });
    expect(layers).toEqual([]);
    expect(foot).toHaveLength(2);
  });

  it('names the file by its dates', () => {
    expect(pictured().fileName).toBe('kachin-atlas-2024-10-20.png');
    expect(pictured({ compare: day('2025-01-01') }).fileName).toBe(
      'kachin-atlas-2024-10-20-to-2025-01-01.png',
    );
  });
});
