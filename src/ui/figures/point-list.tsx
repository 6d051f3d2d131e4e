import type { SeriesPoint } from '../../domain/figures/series.ts';
import type { Figure } from '../../domain/schema/figure.ts';
import type { Text } from '../../text/text.ts';
import { ConfidenceBars } from '../confidence-bars.tsx';
import { DateLink } from '../panel/date-link.tsx';
import type { CitationViews } from '../panel/model.ts';
import { Cited } from '../rooms/cited.tsx';
import { periodWords, valueWords } from './figure-words.ts';
import type { PlottedSeries } from './series-card.tsx';

/** The figures of a series in words, each with its date, which moves the clock, its confidence and its sources. */
export function PointList(props: PlottedSeries & { citations: CitationViews }) {
  const { text, of, range, date, citations, onDate } = props;
  return (
    <ol class="points" aria-label={text.say('figures_points', { name: of.series.name })}>
      {of.points.map((point) => {
        const on = point.earliest <= date && date <= point.latest;
        const off = point.latest < range[0] || point.earliest >= range[1];
        return (
          <li
            key={point.id}
            class={on ? 'point is-on' : 'point'}
            aria-current={on ? 'date' : undefined}
          >
            <DateLink
              text={text}
              day={point.at}
              vague={point.earliest !== point.latest}
              onDate={onDate}
            >
              {periodWords(point.date, text)}
            </DateLink>
            <Said {...{ text, citations, off }} figure={point} unit={point.unit} />
          </li>
        );
      })}
      {of.undated.map((figure) => (
        <li key={figure.id} class="point">
          <span class="point-undated">{text.say('figures_undated')}</span>
          <Said {...{ text, citations, figure }} unit={of.series.unit} off={false} />
        </li>
      ))}
    </ol>
  );
}

interface SaidProps {
  text: Text;
  citations: CitationViews;
  figure: SeriesPoint | Figure;
  unit: string;
  /** Outside the time that is drawn. */
  off: boolean;
}

function Said({ text, citations, figure, unit, off }: SaidProps) {
  const { value, low, words, derived, note } = figure;
  const hasNumber = value !== null || low !== null;
  const asides = [
    hasNumber && words !== null && /[a-z]/i.test(words) && words,
    derived && text.say('figures_derived'),
    note,
    off && text.say('figures_off_clock'),
  ].filter(Boolean);
  return (
    <>
      <div class="point-said">
        <span>
          <b>{valueWords(figure, text)}</b>
          {hasNumber && ` ${unit}`}
        </span>
        <div class="point-about">
          <ConfidenceBars confidence={figure.confidence} text={text} bare />
          <Cited text={text} ids={figure.citations} citations={citations} />
        </div>
      </div>
      {asides.length > 0 && <p class="point-note">{asides.join(' · ')}</p>}
    </>
  );
}
