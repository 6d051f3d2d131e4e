import { useId, useRef, useState } from 'preact/hooks';
import { useOwnArea } from '../area/own-area.ts';
import { later } from '../later.tsx';
import type { Scene } from '../scene.ts';
import { useCardFocus } from '../summary/use-card-focus.ts';
import { isFromSummary, type RoomKind } from './request.ts';
import { roomTitle } from './room-title.ts';
import { TableView } from './table-view.tsx';
import { type RoomHead, TablesHead } from './tables-head.tsx';

const EventTable = later(async () => (await import('../events/event-table.tsx')).EventTable);
const LedgerView = later(async () => (await import('../ledger/ledger-view.tsx')).LedgerView);

interface TablesPanelProps extends Scene {
  onClose: () => void;
  /** They stand in place of the map: nothing closes them but the way back to what asked for them. */
  inPlace?: boolean;
}

/** The room of the tables: those of the date, the events of the window, and the ledger of all dates. */
export function TablesPanel({ onClose, inPlace = false, ...scene }: TablesPanelProps) {
  const { port, text, compact } = scene;
  const request = useRef(port.session.getState().tables).current;
  const titleId = useId();
  const card = useCardFocus<HTMLElement>(!compact && (!inPlace || request !== undefined));
  const [kind, setKind] = useState<RoomKind>(request?.kind ?? 'places');
  const [tall, setTall] = useState(true);
  const own = useOwnArea(port, text);
  const { name, words } = roomTitle(kind, scene);
  const title = (
    <>
      {name}{' '}
      <span>
        {own && `${own.name}, `}
        {words}
      </span>
    </>
  );
  const head: RoomHead = (count) => (
    <TablesHead
      {...{ text, titleId, title, kind, count, tall, inPlace, compact, onClose }}
      fromSummary={isFromSummary(request)}
      onKind={setKind}
      onTall={setTall}
    />
  );
  return (
    <article
      ref={card}
      class={`tables${inPlace ? ' is-in-place' : tall ? ' is-tall' : ''}`}
      tabIndex={-1}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || compact || inPlace) return;
        event.preventDefault();
        onClose();
      }}
    >
      {kind === 'ledger' ? (
        <LedgerView {...scene} head={head} />
      ) : kind === 'events' ? (
        <EventTable {...scene} head={head} />
      ) : (
        <TableView {...scene} kind={kind} head={head} />
      )}
    </article>
  );
}
