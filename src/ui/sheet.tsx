import '../text/later.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../text/text.ts';

interface SheetProps {
  text: Text;
  /** What the sheet is about, for screen readers. */
  label: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Leaves the focus where it is, for a sheet that a tap on the map opened. */
  keepFocus?: boolean;
}

/** A drag of this many px, or a faster one, changes the height; a shorter one springs back. */
const DRAG_PX = 56;

/** A bottom sheet over the lower half of a phone; the handle takes it to full height or puts it away. */
export function Sheet({ text, label, onClose, children, keepFocus = false }: SheetProps) {
  const [full, setFull] = useState(false);
  const [dragged, setDragged] = useState<number | null>(null);
  const sheet = useRef<HTMLElement>(null);
  const start = useRef(0);
  const moved = useRef(false);

  useEffect(() => {
    const before = document.activeElement;
    if (!keepFocus) sheet.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected && !keepFocus) before.focus();
    };
  }, [keepFocus]);

  const settle = (by: number) => {
    setDragged(null);
    if (by < -DRAG_PX) setFull(true);
    else if (by > DRAG_PX && full && by < 4 * DRAG_PX) setFull(false);
    else if (by > DRAG_PX) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };
  const onHandleKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') setFull(true);
    else if (event.key === 'ArrowDown') full ? setFull(false) : onClose();
    else return;
    event.preventDefault();
  };
  return (
    <section
      ref={sheet}
      class={`sheet${full ? ' is-full' : ''}${dragged === null ? '' : ' is-dragged'}`}
      style={{ '--dragged': `${dragged ?? 0}px` }}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        class="sheet-handle"
        aria-label={text.say(full ? 'sheet_lower' : 'sheet_raise')}
        aria-expanded={full}
        onClick={() => {
          // A drag ends in a click of its own.
          if (!moved.current) setFull(!full);
          moved.current = false;
        }}
        onKeyDown={onHandleKey}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = event.clientY;
          moved.current = false;
        }}
        onPointerMove={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const by = event.clientY - start.current;
          if (Math.abs(by) > 6) moved.current = true;
          if (moved.current) setDragged(by);
        }}
        onPointerUp={(event) => {
          if (moved.current) settle(event.clientY - start.current);
        }}
        onPointerCancel={() => setDragged(null)}
      >
        <span />
      </button>
      <div class="sheet-body">{children}</div>
    </section>
  );
}
