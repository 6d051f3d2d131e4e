import type { Strip } from '../../layers/panel-model.ts';
import { Segment } from './segment.tsx';

/** What the paints of several strips mean, each once. */
export function StripLegend({ strips }: { strips: readonly Strip[] }) {
  return (
    <div class="strip-legend">
      {strips.map((strip) => {
        const each = new Map(strip.segments.map((segment) => [segment.text, segment.swatch]));
        return (
          <ul key={strip.label} aria-label={strip.label}>
            {[...each].map(([words, swatch]) => (
              <li key={words}>
                <svg width="16" height="10" aria-hidden="true" focusable="false">
                  <Segment swatch={swatch} x={0} y={0} width={16} height={10} />
                </svg>
                {words}
              </li>
            ))}
          </ul>
        );
      })}
    </div>
  );
}
