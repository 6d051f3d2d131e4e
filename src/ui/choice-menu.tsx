import { useEffect } from 'preact/hooks';
import type { Target } from '../layers/panel-model.ts';
import type { Swatch as SwatchData } from '../layers/swatch.ts';
import type { Text } from '../text/text.ts';
import { moveFocus } from './move-focus.ts';
import { Swatch } from './swatch.tsx';
import { useFloating } from './use-floating.ts';

/** One of several things under a press. */
export interface Choice {
  target: Target;
  title: string;
  kindText: string;
  swatch: SwatchData;
}

interface ChoiceMenuProps {
  text: Text;
  choices: readonly Choice[];
  /** Where it was pressed, px of the viewport. */
  x: number;
  y: number;
  onChoose: (target: Target) => void;
  onClose: () => void;
}

/** Asks which of the things that lie over each other was meant. */
export function ChoiceMenu({ text, choices, x, y, onChoose, onClose }: ChoiceMenuProps) {
  const box = useFloating<HTMLDivElement>(x, y, 6);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [box, onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else moveFocus(event, box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]'));
  };
  return (
    <div ref={box} class="choice" onKeyDown={onKeyDown} role="none">
      <p class="choice-head">
        <b>{text.say('choose_one')}</b>
        <span>{text.count('choose_count', choices.length)}</span>
      </p>
      <div role="menu" aria-label={text.say('choose_one')} class="choice-items">
        {choices.map((choice) => (
          <button
            key={JSON.stringify(choice.target)}
            type="button"
            role="menuitem"
            class="menu-item"
            onClick={() => onChoose(choice.target)}
          >
            <Swatch of={choice.swatch} />
            <span class="choice-title">{choice.title}</span>
            <span class="choice-kind">{choice.kindText}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
