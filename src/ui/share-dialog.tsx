import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Text } from '../text/text.ts';
import { copyText } from './copy-text.ts';
import { Icon } from './icons.tsx';

interface ShareDialogProps {
  text: Text;
  open: boolean;
  link: string;
  onClose: () => void;
}

/** The link to the view, to copy by button or by hand. */
export function ShareDialog({ text, open, link, onClose }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const title = useId();
  const [copied, setCopied] = useState<boolean | null>(null);

  useEffect(() => {
    if (open && !dialog.current?.open) {
      setCopied(null);
      dialog.current?.showModal();
      field.current?.select();
    } else if (!open) dialog.current?.close();
  }, [open]);

  const copy = async () => {
    if (field.current) setCopied(await copyText(link, field.current));
  };
  const onClick = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog closes it; the key for it is Escape, which the element handles
    <dialog ref={dialog} class="dialog" aria-labelledby={title} onClose={onClose} onClick={onClick}>
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id={title}>{text.say('share_title')}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label={text.say('close')}
            title={text.say('close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        <div class="share-line">
          <input
            ref={field}
            class="field"
            type="text"
            readonly
            value={link}
            aria-label={text.say('share_link')}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" class="button is-primary" onClick={copy}>
            <Icon name={copied ? 'check' : 'copy'} />
            {text.say(copied ? 'share_copied' : 'share_copy')}
          </button>
        </div>
        <p class={copied === false ? 'share-status is-err' : 'visually-hidden'} aria-live="polite">
          {copied !== null && text.say(copied ? 'share_copied' : 'share_failed')}
        </p>
        <p class="share-note">{text.say('share_note')}</p>
      </div>
    </dialog>
  );
}
