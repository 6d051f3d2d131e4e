import { describe, expect, it } from 'vitest';
import { listedKeys } from '../../../src/map/map-look.ts';
import { SELECTED_PLACE } from '../../../src/map/style/base-layers.ts';
import { defaultView } from '../../../src/state/codec.ts';
import type { View } from '../../../src/state/view.ts';
import { atlas, day } from '../atlas.ts';

const { meta, actors, hash } = atlas.data;
const plain = defaultView({
  clock: meta.clock,
  newsUntil: meta.newsUntil,
  defaultLang: 'en',
  actors: actors.map(({ id }) => id),
  ids: () => true,
  shape: () => true,
  dataHash: hash,
});
const namesWith = (selection: View['selection']) =>
  listedKeys(atlas, { ...plain, date: day('2024-10-20'), selection }, 'named');

describe('the names on the map', () => {
  it('leave out what is selected, whose name stands beside its ring', () => {
    const [first = ''] = namesWith(null).placeNames ?? [];
    expect(namesWith({ kind: 'places', id: first }).placeNames).not.toContain(first);
    expect(namesWith(null)[SELECTED_PLACE]).toEqual([]);
    expect(namesWith({ kind: 'places', id: 'bhamo' })[SELECTED_PLACE]).toEqual(['bhamo']);
  });

  it('leave out the place that a selected gate stands at as well', () => {
    const gate = atlas.data.crossings.find(({ id, place }) => place && place !== id);
    if (!gate) throw new Error('Found no gate of another name than its place.');
    expect(namesWith({ kind: 'crossings', id: gate.id })[SELECTED_PLACE]).toEqual([
      gate.id,
      gate.place,
    ]);
  });
});
