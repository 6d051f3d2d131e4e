import type { ComponentChildren } from 'preact';
import type { Text } from '../../text/text.ts';
import { CloseButton } from '../close-button.tsx';
import { Icon } from '../icons.tsx';
import { Segmented } from '../segmented.tsx';
import type { RoomKind } from './request.ts';

/** The head of the room with a count in it: each table has its own to give. */
export type RoomHead = (count: string) => ComponentChildren;

interface TablesHeadProps {
  text: Text;
  titleId: string;
  title: ComponentChildren;
  kind: RoomKind;
  count: string;
  tall: boolean;
  /** The tables stand in place of the map: they have one size and stay. */
  inPlace: boolean;
  /** A phone's sheet has a height of its own. */
  compact: boolean;
  /** The summary opened the tables: closing leads back to it. */
  fromSummary: boolean;
  onKind(kind: RoomKind): void;
  onTall(tall: boolean): void;
  onClose(): void;
}

const KINDS = ['places', 'mines', 'crossings'] as const;

/** Title, the choice of a table, how much it shows, and what closes it. */
export function TablesHead(props: TablesHeadProps) {
  const { text, kind, tall, inPlace, onClose } = props;
  const size = text.say(tall ? 'tables_shorter' : 'tables_taller');
  return (
    <header class="tables-head">
      <h2 id={props.titleId}>{props.title}</h2>
      {props.fromSummary && (
        <button type="button" class="button is-quiet tables-back" onClick={onClose}>
          <Icon name="chevron-left" size={16} />
          <span>{text.say('tables_back')}</span>
        </button>
      )}
      <Segmented
        label={text.say('tables_kind')}
        options={[
          ...KINDS.map((id) => ({ id, label: text.say(`measure_${id}`) })),
          { id: 'events', label: text.say('events_table') },
          { id: 'ledger', label: text.say('ledger') },
        ]}
        value={kind}
        onChange={(id) => props.onKind(id as RoomKind)}
      />
      <span class="tables-count" role="status">
        {props.count}
      </span>
      {!props.compact && !inPlace && (
        <button
          type="button"
          class="icon-button"
          aria-label={size}
          title={size}
          onClick={() => props.onTall(!tall)}
        >
          <Icon name={tall ? 'chevron-down' : 'chevron-up'} />
        </button>
      )}
      {!inPlace && <CloseButton text={text} onClose={onClose} />}
    </header>
  );
}
