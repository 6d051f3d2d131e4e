import type { Text } from '../../text/text.ts';

interface ReferencesProps {
  text: Text;
  /** Citation ids behind the words before. */
  citations: readonly string[];
  /** All sources of the panel, in the order of their numbers. */
  sources: readonly string[];
}

/** The id of a source in the list. */
export const sourceAnchor = (number: number) => `source-${number}`;

/** Superscript numbers that lead to the sources; the address stays as it is, for it holds the view. */
export function References({ text, citations, sources }: ReferencesProps) {
  const numbers = citations.map((id) => sources.indexOf(id) + 1).filter((number) => number > 0);
  if (numbers.length === 0) return null;
  return (
    <sup class="references">
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          class="reference"
          aria-label={text.say('source_ref', { n: number })}
          onClick={() => {
            const item = document.getElementById(sourceAnchor(number));
            item?.scrollIntoView({ block: 'center' });
            item?.focus({ preventScroll: true });
          }}
        >
          {number}
        </button>
      ))}
    </sup>
  );
}
