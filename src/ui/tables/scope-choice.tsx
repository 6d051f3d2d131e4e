import type { Text } from '../../text/text.ts';
import { Segmented } from '../segmented.tsx';

interface ScopeChoiceProps {
  text: Text;
  /** The name of the reader's own area; `undefined` for the whole state. */
  area: string | undefined;
  inView: boolean;
  onInView(inView: boolean): void;
}

/** Everything of the state or of the own area, or what the map shows of it. */
export function ScopeChoice({ text, area, inView, onInView }: ScopeChoiceProps) {
  return (
    <Segmented
      label={text.say('tables_scope')}
      options={[
        { id: 'state', label: area ?? text.say('tables_scope_state') },
        { id: 'view', label: text.say('tables_scope_view') },
      ]}
      value={inView ? 'view' : 'state'}
      onChange={(id) => onInView(id === 'view')}
    />
  );
}
