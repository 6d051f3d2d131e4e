import { useEffect } from 'preact/hooks';
import '../../text/later.ts';
import '../styles/event-table.css';
import type { EventSet } from '../../domain/events/record.ts';
import { LateState } from '../rooms/late-state.tsx';
import type { Scene } from '../scene.ts';
import type { RoomHead } from '../tables/tables-head.tsx';
import { useStore } from '../use-store.ts';
import { EventRows } from './event-rows.tsx';

/** The events of the window as a table, or the sentence that they are on their way or could not be read. */
export function EventTable({ head, ...scene }: Scene & { head: RoomHead }) {
  const { port, text } = scene;
  const events = useStore(port.surroundings, (around) => around.events);
  useEffect(() => {
    if (events === null) port.load('events');
  }, [events]);
  if (events !== null && typeof events !== 'string')
    return <EventRows {...scene} set={events as EventSet} head={head} />;
  const layer = text.say('layer_events');
  return (
    <>
      {head('')}
      <LateState
        text={text}
        look="tables-none"
        state={events === 'failed' ? 'failed' : 'loading'}
        loading={`${text.say('layer_loading', { layer: layer.toLowerCase() })} …`}
        failed={text.say('layer_failed', { layer })}
        onRetry={() => port.load('events')}
      />
    </>
  );
}
