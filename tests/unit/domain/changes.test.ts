import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/changes.ts';
import { atlas, day } from '../atlas.ts';

describe('the changes of a mine', () => {
  const changes = changesOf(atlas, 'low').filter(({ kind }) => kind === 'mines');

  it('come from what it did the day before, after a suspension that has ended', () => {
    const closed = changes.find(
      ({ id, day: on }) => id === 'ree-pangwar' && on > day('2024-10-01') && on < day('2024-11-01'),
    );
    expect(closed?.after.status).toBe('suspended');
    expect(atlas.data.sites.find(({ id }) => id === 'ree-pangwar')?.changes).toContainEqual(
      expect.objectContaining({ status: 'suspended', until: day('2023-09-30') }),
    );
    expect(['opened', 'active', 'expanded', 'resumed']).toContain(closed?.before.status);
  });

  it('never come from a suspension whose last day is past', () => {
    for (const { id, day: on, before } of changes) {
      const site = atlas.data.sites.find((other) => other.id === id);
      if (!site) throw new Error(`A change names "${id}", which is no mine.`);
      const suspended = atlas.activity(site, on - 1).status === 'suspended';
      expect(['suspended', 'banned'].includes(before.status), `${id} on ${on}`).toBe(suspended);
    }
  });
});
