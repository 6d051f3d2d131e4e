import type { Text } from '../../text/text.ts';
import type { EventBars } from './model.ts';
import type { TimeScale } from './scale.ts';
import { TRACK_ROWS } from './track-rows.ts';

interface HistogramBarsProps {
  text: Text;
  bars: EventBars;
  scale: TimeScale;
}

/** Events by stretch and kind, those against civilians on top. */
export function HistogramBars({ text, bars, scale }: HistogramBarsProps) {
  const { y, height } = TRACK_ROWS.events;
  const count = bars.edges.length - 1;
  let most = 1;
  for (let i = 0; i < count; i++)
    most = Math.max(most, (bars.clash[i] ?? 0) + (bars.civilians[i] ?? 0));
  const tall = (n: number) => (n / most) * (height - 4);
  return (
    <g class="time-histogram">
      {Array.from({ length: count }, (_, i) => {
        const [clash, civilians] = [bars.clash[i] ?? 0, bars.civilians[i] ?? 0];
        if (clash + civilians === 0) return null;
        const [from, until] = [bars.edges[i] ?? 0, bars.edges[i + 1] ?? 0];
        const left = scale.edge(from);
        const width = Math.max(1, scale.edge(until) - left - 1);
        const base = y + height;
        const words = text.say('time_events_in', {
          from: text.day(from),
          to: text.day(until - 1),
          clash: text.number(clash),
          civilians: text.number(civilians),
        });
        return (
          <g key={from}>
            <title>{words}</title>
            <rect
              class="is-clash"
              x={left}
              y={base - tall(clash)}
              width={width}
              height={tall(clash)}
            />
            <rect
              class="is-civilians"
              x={left}
              y={base - tall(clash + civilians)}
              width={width}
              height={tall(civilians)}
            />
          </g>
        );
      })}
    </g>
  );
}
