import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Text } from '../../text/text.ts';
import { CloseButton } from '../close-button.tsx';
import { Sheet } from '../sheet.tsx';
import { useCardFocus } from '../summary/use-card-focus.ts';

interface RoomCardProps {
  text: Text;
  /** A class of its own beside that of all rooms. */
  look: string;
  title: string;
  /** How much the room shows, read aloud when it changes. */
  count: string;
  compact: boolean;
  /** Further buttons of the head. */
  tools?: ComponentChildren;
  onClose(): void;
  children: ComponentChildren;
}

/** A room over the map: a card with title, count and what closes it; a sheet on a phone. */
export function RoomCard(props: RoomCardProps) {
  const { text, look, title, count, compact, onClose } = props;
  const id = useId();
  const card = useCardFocus<HTMLElement>(!compact);
  const body = (
    <article
      ref={card}
      class={`room ${look}`}
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || compact) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header class="room-head">
        <h2 id={id}>{title}</h2>
        <span class="room-count" role="status">
          {count}
        </span>
        {props.tools}
        <CloseButton text={text} onClose={onClose} />
      </header>
      {props.children}
    </article>
  );
  if (!compact) return body;
  return (
    <Sheet text={text} label={title} onClose={onClose}>
      {body}
    </Sheet>
  );
}
