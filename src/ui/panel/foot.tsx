import type { Text } from '../../text/text.ts';
import { Icon } from '../icons.tsx';
import { ByHand } from './by-hand.tsx';
import type { Copy } from './use-copy.ts';

/** Copy with source; where the browser refuses, the text stands selected for the reader's own copy. */
export function Foot({ text, copy }: { text: Text; copy: Copy }) {
  const { byHand, done } = copy;
  return (
    <footer class="panel-foot">
      {byHand !== null && <ByHand text={text} words={byHand} />}
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
