import { useId } from 'preact/hooks';
import type { Text } from '../../text/text.ts';
import { Hatch } from './key-line.tsx';

/** What the signs of events mean. */
export function EventKey({ text }: { text: Text }) {
  const hatch = useId();
  return (
    <>
      {(['clash', 'civilians'] as const).map((kind) => (
        <span key={kind} class="time-key-item">
          <svg width="8" height="11" aria-hidden="true" focusable="false">
            <rect class={`time-key-${kind}`} width="8" height="11" />
          </svg>
          {text.say(`time_key_${kind}`)}
        </span>
      ))}
      <span class="time-key-item">
        <svg width="14" height="11" aria-hidden="true" focusable="false">
          <Hatch id={hatch} />
          <rect x="0.5" y="0.5" width="13" height="10" fill={`url(#${hatch})`} />
        </svg>
        {text.say('no_data')}
      </span>
    </>
  );
}
