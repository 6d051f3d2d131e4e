import type { Atlas } from '../../domain/atlas.ts';
import type { Change, ChangedState } from '../../domain/changes.ts';
import type { GateStatus } from '../../domain/schema/crossing.ts';
import { stateSwatch } from '../../layers/state-swatch.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';
import type { RecentRow } from '../recent-list.tsx';
import { changedName } from './change-rows.ts';

function swatchOf(atlas: Atlas, change: Change, state: ChangedState): Swatch {
  if (change.kind === 'crossings') return { kind: 'gate', status: state.status as GateStatus };
  if (change.kind === 'mines') {
    const commodity = atlas.data.sites.find(({ id }) => id === change.id)?.commodity ?? 'other';
    return state.status === 'unknown'
      ? { kind: 'unknown' }
      : {
          kind: 'mine',
          commodity,
          hollow: !['opened', 'active', 'expanded', 'resumed'].includes(state.status),
        };
  }
  return stateSwatch(atlas.data, state);
}

/** Changes as rows of a list. */
export function changeRows(atlas: Atlas, changes: readonly Change[], text: Text): RecentRow[] {
  return changes.map((change) => {
    const names = changedName(atlas, change, text);
    return {
      key: `${change.kind}/${change.id}/${change.day}`,
      day: change.day,
      when: text.written(change.written),
      before: swatchOf(atlas, change, change.before),
      after: swatchOf(atlas, change, change.after),
      name: names.first,
      second: names.second,
      sentence: change.first ? `${text.say('change_first')}: ${change.sentence}` : change.sentence,
      target: { kind: change.kind, id: change.id },
    };
  });
}
