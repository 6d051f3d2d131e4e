import { windowOf } from '../../domain/events/window.ts';
import { civilOf } from '../../domain/time/day.ts';
import type { Scene } from '../scene.ts';
import type { RoomKind } from './request.ts';

/** What a table is called, and the time it speaks of. */
export function roomTitle(
  kind: RoomKind,
  { port, text, filters, date }: Scene,
): { name: string; words: string } {
  const { clock } = port.atlas.data.meta;
  if (kind === 'ledger') {
    const [first = '', last = ''] = clock.map((day) => civilOf(day).year);
    return { name: text.say('ledger_title'), words: text.say('ledger_years', { first, last }) };
  }
  if (kind === 'events') {
    const { from, to } = windowOf({ from: filters.events?.from ?? null, date }, clock);
    const words = text.say('events_period', { from: text.day(from), to: text.day(to) });
    return { name: text.say('layer_events'), words };
  }
  return { name: text.say('tables'), words: text.say('tables_on', { date: text.day(date) }) };
}
