import type { Text } from '../text/text.ts';
import { Icon } from './icons.tsx';

interface CloseButtonProps {
  text: Text;
  onClose: () => void;
}

/** The cross in the head of a card, a sheet or a dialog. */
export function CloseButton({ text, onClose }: CloseButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={text.say('close')}
      title={text.say('close')}
      onClick={onClose}
    >
      <Icon name="close" />
    </button>
  );
}
