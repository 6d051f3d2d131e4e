import type { Text } from '../../text/text.ts';

interface QueryFieldProps {
  text: Text;
  query: string;
  onQuery(query: string): void;
}

/** The words that rows are narrowed by. */
export function QueryField({ text, query, onQuery }: QueryFieldProps) {
  return (
    <input
      type="search"
      class="field tables-filter"
      placeholder={text.say('tables_filter')}
      aria-label={text.say('tables_filter')}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}
