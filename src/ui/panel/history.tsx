import { Entries } from './entries.tsx';
import type { PanelProps } from './model.ts';
import { StripLegend } from './strip-legend.tsx';
import { Strips } from './strips.tsx';

type HistoryProps = Pick<PanelProps, 'text' | 'model' | 'date' | 'clock' | 'onDate' | 'onSelect'>;

/** What was known of it over the clock: strips, then the records. */
export function History(props: HistoryProps) {
  const { text, model, date, clock, onDate } = props;
  const total = model.history.length;
  const strips = model.strips.filter((strip) => strip.segments.length > 0);
  if (total === 0 && strips.length === 0) return null;
  return (
    <section class="panel-section">
      <div class="panel-head">
        <h3>{text.say('history')}</h3>
        <span class="panel-aside">
          {total === 0
            ? text.say('history_none')
            : text.say('history_so_far', {
                n: text.number(model.history.filter((entry) => !entry.later).length),
                total: text.number(total),
              })}
        </span>
      </div>
      {strips.length > 0 && (
        <Strips text={text} strips={strips} date={date} clock={clock} onDate={onDate} />
      )}
      {strips.length > 1 && <StripLegend strips={strips} />}
      {total > 0 && <Entries {...props} />}
    </section>
  );
}
