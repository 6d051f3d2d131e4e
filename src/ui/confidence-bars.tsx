import type { Confidence } from '../domain/schema/common.ts';
import type { Text } from '../text/text.ts';

const LEVELS: readonly Confidence[] = ['low', 'medium', 'high'];

interface ConfidenceBarsProps {
  confidence: Confidence;
  text: Text;
  /** Bars alone, for dense rows; the word is then read, not shown. */
  bare?: boolean;
}

/** How sure a record is: three rising bars and the word. */
export function ConfidenceBars({ confidence, text, bare = false }: ConfidenceBarsProps) {
  const level = LEVELS.indexOf(confidence);
  const word = text.say(`confidence_${confidence}`);
  return (
    <span class="confidence" title={bare ? word : undefined}>
      <svg viewBox="0 0 17 12" width="17" height="12" aria-hidden="true" focusable="false">
        {LEVELS.map((of, i) => (
          <rect
            key={of}
            class={i <= level ? 'confidence-bar is-filled' : 'confidence-bar'}
            x={0.6 + i * 5.9}
            y={7.4 - i * 3.4}
            width="3.4"
            height={4 + i * 3.4}
            rx="0.8"
          />
        ))}
      </svg>
      <span class={bare ? 'visually-hidden' : 'confidence-word'}>{word}</span>
    </span>
  );
}
