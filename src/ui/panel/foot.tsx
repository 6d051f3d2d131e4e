import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '../../text/text.ts';
import { Icon } from '../icons.tsx';
import type { Copy } from './use-copy.ts';

/** Copy with source; where the browser refuses, the text stands selected for the reader's own copy. */
export function Foot({ text, copy }: { text: Text; copy: Copy }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { byHand, done } = copy;
  useEffect(() => {
    if (byHand !== null) field.current?.select();
  }, [byHand]);
  return (
    <footer class="panel-foot">
      {byHand !== null && (
        <label class="panel-by-hand">
          <span>{text.say('copy_failed')}</span>
          <textarea ref={field} readonly rows={4} value={byHand} />
        </label>
      )}
      <button type="button" class="button" onClick={() => copy.start('sentence')}>
        <Icon name={done === 'sentence' ? 'check' : 'copy'} size={16} />
        {text.say(done === 'sentence' ? 'copied' : 'copy_source')}
      </button>
      <span class="visually-hidden" aria-live="polite">
        {done && text.say('copied')}
      </span>
    </footer>
  );
}
