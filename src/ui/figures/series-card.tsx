import { useId } from 'preact/hooks';
import type { PointSeries } from '../../domain/figures/series.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { CitationViews } from '../panel/model.ts';
import { PlotPicture } from './plot-picture.tsx';
import { PointList } from './point-list.tsx';

/** A series, the time it is drawn over, `[from, until)`, and the date on it. */
export interface PlottedSeries {
  text: Text;
  of: PointSeries;
  range: readonly [from: Day, until: Day];
  date: Day;
  onDate(day: Day): void;
}

/** One measure: what it counts, in what unit, its picture, and every figure with its sources. */
export function SeriesCard(props: PlottedSeries & { citations: CitationViews }) {
  const { of, range } = props;
  const { name, scope, unit, definition } = of.series;
  const id = useId();
  const drawn = of.points.some(
    ({ value, low, earliest, latest }) =>
      (value !== null || low !== null) && latest >= range[0] && earliest < range[1],
  );
  return (
    <section class="series" aria-labelledby={id}>
      <h4 id={id}>{name}</h4>
      <p class="series-unit">
        <b>{unit}</b> · {scope}
      </p>
      <p class="series-definition">{definition}</p>
      {drawn && <PlotPicture {...props} />}
      <PointList {...props} />
    </section>
  );
}
