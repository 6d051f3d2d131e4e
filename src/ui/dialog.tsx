import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Text } from '../text/text.ts';
import { CloseButton } from './close-button.tsx';

interface DialogProps {
  text: Text;
  title: string;
  open: boolean;
  onClose: () => void;
  children: ComponentChildren;
  class?: string;
}

/** A box over the page that keeps the focus until it is closed: by its button, Escape, or a press beside it. */
export function Dialog({ text, title, open, onClose, children, ...rest }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    else if (!open) dialog.current?.close();
  }, [open]);
  // The element closes itself, and tells of it: taken out of the page while it is open, it would give no focus back.
  const close = () => dialog.current?.close();
  const onClick = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog closes it; the key for it is Escape, which the element handles
    <dialog
      ref={dialog}
      class={`dialog ${rest.class ?? ''}`}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={onClick}
    >
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id={heading}>{title}</h2>
          <CloseButton text={text} onClose={close} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
