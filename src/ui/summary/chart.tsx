import { useMemo, useState } from 'preact/hooks';
import type { Atlas } from '../../domain/atlas.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import { civilOf, type Day } from '../../domain/time/day.ts';
import type { MessageKey, Text } from '../../text/text.ts';
import type { NamedArea } from '../area/own-area.ts';
import { Segmented } from '../segmented.tsx';
import { Swatch } from '../swatch.tsx';
import { chartGroups } from './chart-groups.ts';
import { ChartPicture } from './chart-picture.tsx';
import { ChartTable } from './chart-table.tsx';
import { rowSwatch } from './row-look.ts';
import { MEASURES, type Measure, stackOf } from './stack.ts';
import { useSweep } from './sweep.ts';

export interface ChartProps {
  atlas: Atlas;
  text: Text;
  least: Confidence;
  /** The own area that is counted, or null for the state. */
  own: NamedArea | null;
  date: Day;
  onDate: (day: Day) => void;
}

/** How long the measure is named above the chart. */
const LONG: Record<Measure, MessageKey> = {
  reach: 'measure_long_reach',
  near: 'measure_long_near',
  places: 'measure_places',
  mines: 'measure_mines',
  crossings: 'measure_crossings',
};

const UNIT: Record<Measure, MessageKey> = {
  reach: 'chart_unit_area',
  near: 'chart_unit_near',
  places: 'chart_unit_count',
  mines: 'chart_unit_count',
  crossings: 'chart_unit_count',
};

/** One measure over the whole clock, as a chart to move the date on or as a table. */
export function Chart({ atlas, text, least, own, date, onDate }: ChartProps) {
  const [measure, setMeasure] = useState<Measure>('reach');
  const [asTable, setAsTable] = useState(false);
  const { points, done } = useSweep(atlas, least, own);
  const groups = useMemo(() => chartGroups(atlas, text), [atlas, text]);
  const stack = useMemo(
    () => (done < 1 ? null : stackOf(points, groups, measure)),
    [points, done, groups, measure],
  );
  const [first, last] = atlas.data.meta.clock;
  const shown = groups.filter(({ key }) => stack?.bands.some((band) => band.key === key));
  return (
    <>
      <div class="chart-head">
        <h3>
          {text.say(own ? 'chart_title_area' : 'chart_title', {
            measure: text.say(LONG[measure]),
            area: own?.name ?? '',
            first: civilOf(first).year,
            last: civilOf(last).year,
          })}
        </h3>
        <span class="panel-aside">{text.say(UNIT[measure])}</span>
      </div>
      <div class="chart-controls">
        <Segmented
          label={text.say('chart_measure')}
          options={MEASURES.map((id) => ({ id, label: text.say(`measure_${id}`) }))}
          value={measure}
          onChange={(id) => setMeasure(id as Measure)}
        />
      </div>
      {!stack ? (
        <p class="chart-wait" role="status">
          {text.say('chart_counting', { percent: Math.floor(done * 10) * 10 })}
        </p>
      ) : asTable ? (
        <ChartTable text={text} stack={stack} groups={shown} date={date} onDate={onDate} />
      ) : (
        <>
          <ChartPicture
            atlas={atlas}
            text={text}
            stack={stack}
            groups={shown}
            measure={measure}
            date={date}
            onDate={onDate}
          />
          <ul class="chart-key">
            {shown.map(({ key, name, look }) => (
              <li key={key}>
                <Swatch of={rowSwatch(atlas, look)} size={14} />
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
      {stack && (
        <button
          type="button"
          class="button chart-switch"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {text.say('chart_table')}
        </button>
      )}
    </>
  );
}
