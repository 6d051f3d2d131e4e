import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '../../text/text.ts';

/** Where the browser refuses to copy: the text, selected, for the reader's own copy. */
export function ByHand({ text, words }: { text: Text; words: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [words]);
  return (
    <label class="panel-by-hand">
      <span>{text.say('copy_failed')}</span>
      <textarea ref={field} readonly rows={4} value={words} />
    </label>
  );
}
