import type { PanelOf } from '../layers/panels.ts';
import { HoverCard } from './hover-card.tsx';
import { later } from './later.tsx';
import type { Scene } from './scene.ts';
import { useStore } from './use-store.ts';

const Swipe = later(async () => (await import('./compare/swipe.tsx')).Swipe);
const ChronicleSlot = later(async () => (await import('./rooms/room.ts')).ChronicleSlot);
const FiguresSlot = later(async () => (await import('./rooms/room.ts')).FiguresSlot);
const TablesSlot = later(async () => (await import('./summary/room.ts')).TablesSlot);
/** What stands where the map would, on a device that cannot draw it. */
export const TablesInPlace = later(async () => (await import('./summary/room.ts')).TablesInPlace);

const AreaOnMap = later(async () => (await import('./area/area-on-map.tsx')).AreaOnMap);
const DrawBar = later(async () => (await import('./area/draw-bar.tsx')).DrawBar);

interface OverlaysProps extends Scene {
  panelOf: PanelOf;
}

/** What lies over the map for a while: the rooms, the line between two dates, the card under the pointer. */
export function Overlays({ panelOf, ...scene }: OverlaysProps) {
  const { port, text, filters, date } = scene;
  const sheet = useStore(port.session, (session) => session.sheet);
  const compare = useStore(port.view, (view) => view.compare);
  const area = useStore(port.view, (view) => view.area);
  const drawing = useStore(port.session, (session) => session.drawing);
  const map = useStore(port.surroundings, (around) => around.map);
  return (
    <>
      {sheet === 'tables' && map !== 'off' && <TablesSlot {...scene} />}
      {sheet === 'chronicle' && <ChronicleSlot {...scene} />}
      {sheet === 'figures' && <FiguresSlot {...scene} />}
      {compare !== null && map === 'drawn' && (
        <Swipe port={port} text={text} left={text.day(date)} right={text.day(compare)} />
      )}
      {area !== null && map === 'drawn' && <AreaOnMap {...scene} />}
      {drawing && map === 'drawn' && <DrawBar {...scene} />}
      <HoverCard port={port} text={text} filters={filters} date={date} panelOf={panelOf} />
    </>
  );
}
