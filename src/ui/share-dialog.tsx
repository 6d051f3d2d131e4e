import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../text/text.ts';
import { copyText } from './copy-text.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icons.tsx';

interface ShareDialogProps {
  text: Text;
  open: boolean;
  link: string;
  /** The same view on the page without the map, or from there on the one with it. */
  otherLink: string;
  light: boolean;
  onClose: () => void;
}

/** The link to the view: copied as it opens, and to copy again, by button or by hand. */
export function ShareDialog(props: ShareDialogProps) {
  const { text, open, link, onClose } = props;
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  useEffect(() => {
    if (!open) return;
    setCopied(null);
    field.current?.select();
    // The button that opened this asked for it.
    void copy();
  }, [open]);

  const copy = async () => {
    if (field.current) setCopied(await copyText(link, field.current));
  };
  return (
    <Dialog text={text} title={text.say('share_title')} open={open} onClose={onClose}>
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
      <p class="share-note">
        <a href={props.otherLink}>{text.say(props.light ? 'share_map' : 'share_light')}</a>
      </p>
    </Dialog>
  );
}
