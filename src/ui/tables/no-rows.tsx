import type { Text } from '../../text/text.ts';

interface NoRowsProps {
  text: Text;
  /** Why there are none, where it is not the reader's own choice. */
  words?: string | undefined;
  isNarrowed: boolean;
  onClear(): void;
}

/** What stands in place of a table without rows. */
export function NoRows({ text, words, isNarrowed, onClear }: NoRowsProps) {
  return (
    <p class="tables-none">
      {words ?? text.say('tables_none')}{' '}
      {isNarrowed && (
        <button type="button" class="link" onClick={onClear}>
          {text.say('tables_clear')}
        </button>
      )}
    </p>
  );
}
