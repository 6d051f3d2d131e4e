import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PointSeries } from '../../domain/figures/series.ts';
import type { Crossing } from '../../domain/schema/crossing.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { CitationViews } from '../panel/model.ts';
import { SeriesCard } from './series-card.tsx';
import {
  groupsOf,
  QUESTIONS,
  type SeriesGroup,
  type Subject,
  seriesAbout,
  seriesIn,
} from './subjects.ts';

interface FigureSectionsProps {
  text: Text;
  crossings: readonly Crossing[];
  all: readonly PointSeries[];
  /** Null: the questions, with the fullest series of each. */
  subject: Subject | null;
  range: readonly [from: Day, until: Day];
  date: Day;
  citations: CitationViews;
  onDate(day: Day): void;
  onSubject(subject: Subject): void;
  head: ComponentChildren;
}

/** How many series stand for a subject in the overview. */
const FEW = 3;

/** The charts under their headings. */
export function FigureSections(props: FigureSectionsProps) {
  const { text, all, subject, head } = props;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [subject]);
  return (
    <div ref={body} class="figures-body">
      {head}
      {subject === null
        ? QUESTIONS.map(({ id, subject: of, part }) => {
            const answers = seriesIn(all, part);
            const about = seriesAbout(all, of);
            return (
              <Section
                key={id}
                {...props}
                heading={text.say(`figures_ask_${id}`)}
                series={answers.slice(0, FEW)}
                more={
                  answers.length > FEW && (
                    <button type="button" class="link" onClick={() => props.onSubject(of)}>
                      {text.say('figures_all', {
                        n: text.number(about.length),
                        subject: text.say(`figures_${of}`),
                      })}
                    </button>
                  )
                }
              />
            );
          })
        : groupsOf(all, subject).map((group) => (
            <Section
              key={group.key}
              {...props}
              heading={headingWords(group.heading, props)}
              series={group.series}
            />
          ))}
    </div>
  );
}

type SectionProps = FigureSectionsProps & {
  heading: string;
  series: readonly PointSeries[];
  more?: ComponentChildren;
};

function Section({ heading, series, more, ...props }: SectionProps) {
  const { text, range, date, citations, onDate } = props;
  return (
    <section class="figures-section">
      <div class="figures-section-head">
        <h3>{heading}</h3>
        {more}
      </div>
      <div class="figures-grid">
        {series.map((of) => (
          <SeriesCard key={of.series.id} {...{ text, of, range, date, citations, onDate }} />
        ))}
      </div>
    </section>
  );
}

/** A category in words, or the names of the crossings. */
function headingWords(
  heading: SeriesGroup['heading'],
  { text, crossings }: Pick<FigureSectionsProps, 'text' | 'crossings'>,
): string {
  if ('part' in heading) return text.say(`figures_part_${heading.part}`);
  if (heading.crossings.length === 0) return text.say('figures_all_crossings');
  return text.list(
    heading.crossings.map((id) => {
      const crossing = crossings.find((one) => one.id === id);
      return crossing ? text.names(crossing).first : id;
    }),
  );
}
