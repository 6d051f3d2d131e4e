import { useEffect } from 'preact/hooks';
import type { Scene } from '../scene.ts';
import { Sheet } from '../sheet.tsx';
import { useStore } from '../use-store.ts';
import { closeTables, forgetRequest } from './request.ts';
import { TablesPanel } from './tables-panel.tsx';

/** The tables where a map would be that cannot be drawn: always there, and turned to what they are asked for. */
export function TablesInPlace(props: Scene) {
  const { session } = props.port;
  const times = useStore(session, ({ tables }) => tables?.times);
  return <TablesPanel key={times} {...props} onClose={() => closeTables(session)} inPlace />;
}

/** The tables of the date: a card over the map, a sheet on a phone. */
export function TablesSlot(props: Scene) {
  const { port, text, compact } = props;
  useEffect(() => () => forgetRequest(port.session), [port]);
  const onClose = () => closeTables(port.session);
  // Another request while they are open shows them anew.
  const times = useStore(port.session, ({ tables }) => tables?.times);
  const panel = <TablesPanel key={times} {...props} onClose={onClose} />;
  if (!compact) return panel;
  return (
    <Sheet text={text} label={text.say('tables')} onClose={onClose}>
      {panel}
    </Sheet>
  );
}
