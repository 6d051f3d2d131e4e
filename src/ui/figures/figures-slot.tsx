import { useEffect, useMemo, useState } from 'preact/hooks';
import { seriesOf, tradeSeries } from '../../domain/figures/series.ts';
import { Icon } from '../icons.tsx';
import { RangeSwitch, shownFrom } from '../range-switch.tsx';
import { LateState } from '../rooms/late-state.tsx';
import { RoomCard } from '../rooms/room-card.tsx';
import type { Scene } from '../scene.ts';
import { useStore } from '../use-store.ts';
import { eventSeries } from './event-series.ts';
import { FigureKey } from './figure-key.tsx';
import { FigureSections } from './figure-sections.tsx';
import { SUBJECTS, type Subject, seriesAbout } from './subjects.ts';

/** The counted quantities, each measure a chart of its own, on the clock of the map. */
export function FiguresSlot({ port, text, date, compact }: Scene) {
  const { atlas } = port;
  const { clock } = atlas.data.meta;
  const figures = useStore(port.surroundings, (around) => around.figures);
  const events = useStore(port.surroundings, (around) => around.events);
  const citations = useStore(port.surroundings, (around) => around.citations);
  const [subject, setSubject] = useState<Subject | null>(null);
  const [isClose, setIsClose] = useState(false);
  const [tall, setTall] = useState(true);
  useEffect(() => {
    if (figures === null) port.load('figures');
  }, [figures]);
  const all = useMemo(
    () =>
      figures === null || typeof figures === 'string'
        ? null
        : [
            ...seriesOf(figures),
            ...tradeSeries(figures),
            ...(events && typeof events !== 'string' ? eventSeries(events, clock, text) : []),
          ],
    [figures, events, clock, text],
  );
  const range = useMemo(() => [shownFrom(isClose, clock), clock[1] + 1] as const, [isClose, clock]);
  const size = text.say(tall ? 'tables_shorter' : 'tables_taller');
  return (
    <RoomCard
      text={text}
      look={tall ? 'figures is-tall' : 'figures'}
      title={text.say('figures')}
      count={all ? text.count('figures_n', all.length) : ''}
      compact={compact}
      tools={
        !compact && (
          <button
            type="button"
            class="icon-button"
            aria-label={size}
            title={size}
            onClick={() => setTall(!tall)}
          >
            <Icon name={tall ? 'chevron-down' : 'chevron-up'} />
          </button>
        )
      }
      onClose={() => port.session.setState({ sheet: null })}
    >
      {all ? (
        <>
          <div class="figures-tools">
            <fieldset class="chips" aria-label={text.say('figures_subject')}>
              {[null, ...SUBJECTS].map((one) => (
                <button
                  key={one}
                  type="button"
                  class="chip"
                  aria-pressed={one === subject}
                  onClick={() => setSubject(one)}
                >
                  {text.say(one === null ? 'figures_overview' : `figures_${one}`)}
                  {one !== null && (
                    <span class="chip-count">{text.number(seriesAbout(all, one).length)}</span>
                  )}
                </button>
              ))}
            </fieldset>
            <RangeSwitch text={text} isClose={isClose} onChange={setIsClose} />
          </div>
          <FigureSections
            text={text}
            crossings={atlas.data.crossings}
            all={all}
            subject={subject}
            range={range}
            date={date}
            citations={citations}
            onDate={port.view.getState().setDate}
            onSubject={setSubject}
            head={<FigureKey text={text} date={date} />}
          />
        </>
      ) : (
        <LateState
          text={text}
          state={figures === 'failed' ? 'failed' : 'loading'}
          loading={text.say('room_figures_loading')}
          failed={text.say('room_figures_failed')}
          onRetry={() => port.load('figures')}
        />
      )}
    </RoomCard>
  );
}
