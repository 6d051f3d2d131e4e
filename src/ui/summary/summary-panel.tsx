import { useId, useMemo } from 'preact/hooks';
import { minesByCommodity } from '../../analysis/mines-by-commodity.ts';
import { CONFIDENCES, type Confidence } from '../../domain/schema/common.ts';
import { summaryAt } from '../../domain/summary.ts';
import type { TableRequest } from '../../state/session.ts';
import { AreaChooser } from '../area/area-chooser.tsx';
import { useOwnArea } from '../area/own-area.ts';
import { CloseButton } from '../close-button.tsx';
import type { Scene } from '../scene.ts';
import { Segmented } from '../segmented.tsx';
import { openTables } from '../tables/request.ts';
import { Chart } from './chart.tsx';
import { rowsWithAnything } from './row-look.ts';
import { SummaryNotes, SummaryTable } from './summary-table.tsx';
import { useCardFocus } from './use-card-focus.ts';

interface SummaryPanelProps extends Scene {
  onClose: () => void;
}

/** Who holds how much on the date, and over the whole clock; every number opens the list behind it. */
export function SummaryPanel(props: SummaryPanelProps) {
  const { port, text, filters, date, compact, onClose } = props;
  const { atlas } = port;
  const { least } = filters;
  const title = useId();
  const card = useCardFocus<HTMLElement>(!compact);
  const own = useOwnArea(port, text);
  const part = own?.part ?? null;
  const [rows, all] = useMemo(() => {
    const shown = summaryAt(atlas, date, least, part);
    const withAll = least === 'low' ? shown : summaryAt(atlas, date, 'low', part);
    return [rowsWithAnything(atlas, shown, withAll), withAll];
  }, [atlas, date, least, part]);
  const [mines, allMines] = useMemo(
    () => [minesByCommodity(atlas, date, least, part), minesByCommodity(atlas, date, 'low', part)],
    [atlas, date, least, part],
  );
  return (
    <article
      ref={card}
      class="summary"
      tabIndex={-1}
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || compact) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header class="summary-head">
        <h2 id={title}>
          {own
            ? text.say('summary_title_area', { area: own.name, date: text.day(date) })
            : text.say('summary_title', { date: text.day(date) })}
        </h2>
        <div class="summary-least">
          <span aria-hidden="true">{text.say('summary_least')}</span>
          <Segmented
            label={text.say('summary_least')}
            options={CONFIDENCES.map((id) => ({ id, label: text.say(`confidence_${id}`) }))}
            value={least}
            onChange={(id) => port.view.getState().setConfidence(id as Confidence)}
          />
        </div>
        <CloseButton text={text} onClose={onClose} />
      </header>
      <div class="summary-body">
        <AreaChooser port={port} text={text} />
        <section class="summary-section">
          <SummaryTable
            atlas={atlas}
            text={text}
            rows={rows}
            all={all}
            mines={mines}
            allMines={allMines}
            whole={own?.name ?? text.say('summary_state')}
            onOpen={(request: TableRequest) => openTables(port.session, request)}
          />
        </section>
        <section class="summary-section">
          <Chart
            atlas={atlas}
            text={text}
            least={least}
            own={own}
            date={date}
            onDate={port.view.getState().setDate}
          />
          <SummaryNotes atlas={atlas} text={text} rows={rows} date={date} part={part} />
        </section>
      </div>
    </article>
  );
}
