import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey, Text } from '../../text/text.ts';
import { Icon } from '../icons.tsx';

interface ColumnChooserProps {
  text: Text;
  columns: readonly { id: string; label: MessageKey }[];
  chosen: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

/** Which columns are shown: a button with a list of boxes to tick. */
export function ColumnChooser({ text, columns, chosen, onToggle }: ColumnChooserProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      if (box.current?.open && !box.current.contains(event.target as Node))
        box.current.open = false;
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, []);
  return (
    <details
      ref={box}
      class="columns"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current?.open) return;
        event.preventDefault();
        event.stopPropagation();
        box.current.open = false;
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="button">
        {text.say('tables_columns')}
        <Icon name="chevron-down" size={14} />
      </summary>
      <fieldset class="columns-list">
        <legend class="visually-hidden">{text.say('tables_columns')}</legend>
        {columns.map(({ id, label }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => onToggle(id)} />
            {text.say(label)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
