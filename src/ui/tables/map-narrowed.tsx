import type { Text } from '../../text/text.ts';

/** Says that the filters of the map narrow a table, and takes them away. */
export function MapNarrowed({ text, onClear }: { text: Text; onClear(): void }) {
  return (
    <span class="tables-narrowed">
      {text.say('ledger_narrowed')}{' '}
      <button type="button" class="link" onClick={onClear}>
        {text.say('tables_clear')}
      </button>
    </span>
  );
}
