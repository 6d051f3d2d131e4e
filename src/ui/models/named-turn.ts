import type { Turn } from '../../analysis/turns/turns.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Day } from '../../domain/time/day.ts';
import type { PanelModel } from '../../layers/panel-model.ts';
import type { Text } from '../../text/text.ts';
import type { NamedDay } from '../time-bar/model.ts';
import { changedName } from './change-rows.ts';

/**
 * The turn of a selection after a day (`direction` 1) or before it (−1), by the name of what changed, or of the
 * selection itself.
 */
export function namedTurn(
  atlas: Atlas,
  turns: readonly Turn[],
  date: Day,
  direction: 1 | -1,
  panel: Pick<PanelModel, 'title'> | null,
  text: Text,
): NamedDay | null {
  const turn =
    direction > 0 ? turns.find(({ day }) => day > date) : turns.findLast(({ day }) => day < date);
  if (!turn) return null;
  const { day, change } = turn;
  return { day, label: change ? changedName(atlas, change, text).first : (panel?.title ?? '') };
}
