import { useId, useRef, useState } from 'preact/hooks';
import { civilOf } from '../../domain/time/day.ts';
import { useOwnArea } from '../area/own-area.ts';
import { later } from '../later.tsx';
import type { Scene } from '../scene.ts';
import { useCardFocus } from '../summary/use-card-focus.ts';
import { type RoomKind, requestOf } from './request.ts';
import { TableView } from './table-view.tsx';
import { type RoomHead, TablesHead } from './tables-head.tsx';

const LedgerView = later(async () => (await import('../ledger/ledger-view.tsx')).LedgerView);

interface TablesPanelProps extends Scene {
  onClose: () => void;
}

/** The room of the tables: those of the date, and the ledger of all dates. */
export function TablesPanel({ onClose, ...scene }: TablesPanelProps) {
  const { port, text, date, compact } = scene;
  const request = useRef(requestOf(port.session)).current;
  const titleId = useId();
  const card = useCardFocus<HTMLElement>(!compact);
  const [kind, setKind] = useState<RoomKind>(request?.kind ?? 'places');
  const [tall, setTall] = useState(true);
  const own = useOwnArea(port, text);
  const [first, last] = port.atlas.data.meta.clock.map((day) => civilOf(day).year);
  const title =
    kind === 'ledger' ? (
      <>
        {text.say('ledger_title')}{' '}
        <span>
          {own && `${own.name}, `}
          {text.say('ledger_years', { first: first ?? '', last: last ?? '' })}
        </span>
      </>
    ) : (
      <>
        {text.say('tables')}{' '}
        <span>
          {own && `${own.name}, `}
          {text.say('tables_on', { date: text.day(date) })}
        </span>
      </>
    );
  const head: RoomHead = (count) => (
    <TablesHead
      {...{ text, titleId, title, kind, count, tall, compact, onClose }}
      fromSummary={request !== null}
      onKind={setKind}
      onTall={setTall}
    />
  );
  return (
    <article
      ref={card}
      class={`tables${tall ? ' is-tall' : ''}`}
      tabIndex={-1}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || compact) return;
        event.preventDefault();
        onClose();
      }}
    >
      {kind === 'ledger' ? (
        <LedgerView {...scene} head={head} />
      ) : (
        <TableView {...scene} kind={kind} head={head} />
      )}
    </article>
  );
}
