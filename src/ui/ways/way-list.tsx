import type { Text } from '../../text/text.ts';
import { ConfidenceBars } from '../confidence-bars.tsx';
import { segmentStyle } from '../panel/segment-style.ts';
import type { LegView, WayPart } from './way-view.ts';

/** The stops of a way with the holder of each stretch between them, as a line plan from top to bottom. */
export function WayList({ text, parts }: { text: Text; parts: readonly WayPart[] }) {
  return (
    <ol class="way-list">
      {parts.map((part, i) =>
        part.kind === 'stop' ? (
          <li key={i} class={part.note ? 'way-stop is-hidden' : 'way-stop'}>
            <span class="way-dot" aria-hidden="true" />
            <span>
              {part.name}
              {part.note && <small> {part.note}</small>}
            </span>
          </li>
        ) : (
          <li key={i} class={`way-leg is-${part.look}`}>
            <span class="way-rail" aria-hidden="true" style={railStyle(part)} />
            <span class="way-words">{part.words}</span>
            {part.confidence && <ConfidenceBars text={text} confidence={part.confidence} bare />}
            <span class="way-km">{part.kmWords}</span>
          </li>
        ),
      )}
    </ol>
  );
}

/** The whole way as one bar, every stretch as long as it is. */
export function WayBar({ parts }: { parts: readonly WayPart[] }) {
  const legs = parts.filter((part) => part.kind === 'leg');
  return (
    <span class="way-bar" aria-hidden="true">
      {legs.map((leg, i) => (
        <span
          key={i}
          class={`is-${leg.look}`}
          style={{ background: railStyle(leg).background, flexGrow: leg.km }}
        />
      ))}
    </span>
  );
}

function railStyle({ look, swatch, lastKnown }: LegView) {
  return look === 'known' ? segmentStyle(swatch, lastKnown) : {};
}
