import { describe, expect, it } from 'vitest';
import { targetNames } from '../../../src/map/target-position.ts';
import { atlas } from '../atlas.ts';

describe('the name on the map of what is selected', () => {
  it('has the Burmese name of the place that a gate stands at', () => {
    expect(targetNames(atlas, { kind: 'crossings', id: 'pangwa' })).toEqual({
      name: 'Pangwa',
      my: 'ပန်ဝါ',
    });
  });

  it('is that of what a record speaks of', () => {
    const { data } = atlas;
    const status = data.crossingStatus.find(({ crossing }) => crossing === 'lweje');
    const control = data.control.find(({ place }) => place === 'pangwa');
    expect(targetNames(atlas, { kind: 'records', id: status?.id ?? '' }).name).toBe('Lweje');
    expect(targetNames(atlas, { kind: 'records', id: control?.id ?? '' }).name).toBe('Pangwa');
  });
});
