import type { Text } from '../text/text.ts';
import { Icon } from './icons.tsx';

/** The cross that puts a card away. */
export function CloseButton({ text, onClose }: { text: Text; onClose: () => void }) {
  const label = text.say('close');
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}
