import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Target } from '../layers/panel-model.ts';
import { filtersOf, viewOf } from '../state/store.ts';
import { createText, languageOf } from '../text/text.ts';
import type { AppPort } from './app-port.ts';
import { AppShell } from './app-shell.tsx';
import { compareAction } from './compare/compare-action.ts';
import { Credits } from './credits.tsx';
import { later } from './later.tsx';
import { LeftSlot } from './left-slot.tsx';
import { MapControls } from './map-controls.tsx';
import { useDerived } from './models/use-derived.ts';
import { Statement } from './statement.tsx';
import { roomActions } from './summary/room-actions.ts';
import type { Scope } from './time-bar/model.ts';
import type { StepUnit } from './time-bar/step-day.ts';
import { TimeBar } from './time-bar/time-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useDetails } from './use-details.ts';
import { PHONE, useMedia } from './use-media.ts';
import { usePlay } from './use-play.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useStore } from './use-store.ts';
import { useWords } from './use-words.ts';

const NoticeBar = later(async () => (await import('./notice-bar.tsx')).NoticeBar);
const SearchBox = later(async () => (await import('./search-box.tsx')).SearchBox);

const DIALOGS = [
  { id: 'picture', icon: 'image' },
  { id: 'share', icon: 'share' },
] as const;

/** The whole interface as a function of the view, the session and what surrounds the map. */
export function App({ port }: { port: AppPort }) {
  const { atlas } = port;
  const view = useStore(port.view, (state) => state);
  const session = useStore(port.session, (state) => state);
  const around = useStore(port.surroundings, (state) => state);
  const compact = useMedia(PHONE);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const theme = session.theme === 'system' ? (dark ? 'dark' : 'light') : session.theme;
  const language = languageOf(view.lang);
  const words = useWords(language);
  const text = useMemo(() => createText(language, atlas.data.actors), [language, words]);
  const filters = useMemo(
    () => filtersOf(view),
    [view.commodity, view.actor, view.confidence, view.from, view.violence, view.dyad, view.deaths],
  );
  const [query, setQuery] = useState('');
  const [unit, setUnit] = useState<StepUnit>('day');
  const [scope, setScope] = useState<Scope>('all');
  const [dialog, setDialog] = useState<'share' | 'picture' | null>(null);
  const details = useDetails(
    around.map !== 'starting' || view.selection !== null || session.sheet !== null || query !== '',
    around,
    around.attempt,
    () => port.set({ partFailed: true }),
  );
  const search = useRef<HTMLInputElement>(null);
  const index = useMemo(() => details?.searchIndex(atlas, text) ?? [], [text, details]);
  const results = useMemo(() => details?.searchFor(index, query) ?? [], [index, query]);
  const derived = useDerived(atlas, viewOf(view), filters, text, scope, details, around);
  const stretches = useMemo(
    () => details?.eventStretches(port, around, view) ?? null,
    // Not the window: bars are of all days, and its handle is dragged.
    [
      details,
      around.events,
      around.happenings,
      around.map,
      view.camera,
      view.violence,
      view.dyad,
      view.deaths,
    ],
  );
  const { clock, newsUntil } = atlas.data.meta;

  const setDate = view.setDate;
  usePlay(
    session.playing,
    session.speed,
    clock[1],
    () => port.view.getState().date,
    setDate,
    () => port.session.setState({ playing: false }),
  );
  useShortcuts(port, search);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
    document.title = `${text.day(view.date)} · ${text.say('app_name')}`;
  }, [theme, language, view.date]);

  const scene = { port, text, filters, date: view.date, compact };
  const choose = (target: Target, fly = false) => {
    port.set({ choices: null, hover: null });
    view.select(target);
    if (fly) details?.flyToTarget(scene, details.panelOf, target);
  };
  const leftSheet =
    session.sheet === 'layers' || (session.sheet === 'compare' && view.compare !== null)
      ? session.sheet
      : null;
  return (
    <>
      <AppShell
        text={text}
        date={text.day(view.date)}
        compact={compact}
        mapRef={port.mapContainer}
        lists={around.map === 'off' && details && <details.TablesInPlace {...scene} />}
        top={
          <TopBar
            text={text}
            compact={compact}
            search={
              <SearchBox
                text={text}
                query={query}
                results={results}
                onQuery={setQuery}
                onChoose={(target: Target) => {
                  setQuery('');
                  choose(target, true);
                }}
                inputRef={search}
              />
            }
            actions={[
              compareAction(port, view.compare, text),
              ...roomActions(port, session.sheet, text, compact),
              ...DIALOGS.map(({ id, icon }) => ({
                id,
                icon,
                label: text.say(id),
                onClick: () => setDialog(id),
              })),
            ]}
            theme={theme}
            onLanguage={(lang) => view.setLang(lang)}
            onTheme={(next) => port.session.setState({ theme: next })}
          />
        }
        statement={
          <Statement
            text={text}
            date={text.day(view.date)}
            sentence={derived.sentence}
            atlas={atlas}
            recent={derived.recent}
            onDate={setDate}
            onSelect={(target: Target) => choose(target, true)}
          />
        }
        notices={<NoticeBar port={port} around={around} text={text} />}
        left={
          (compact
            ? leftSheet !== null
            : view.compare !== null || session.legendOpen || session.sheet === 'chronicle') && (
            <LeftSlot
              port={port}
              text={text}
              filters={filters}
              compact={compact}
              sheet={leftSheet}
              rows={derived.rows}
              date={view.date}
              compare={view.compare}
              onSelect={(target) => choose(target, true)}
            />
          )
        }
        onOpenLayers={() =>
          port.session.setState(
            compact
              ? { sheet: view.compare === null ? 'layers' : 'compare' }
              : { legendOpen: true },
          )
        }
        right={
          // Nothing at all where there is nothing to show: the map and its buttons take the room.
          details &&
          (derived.panel || session.sheet === 'summary') && (
            <details.RightSlot
              {...scene}
              model={derived.panel}
              covered={leftSheet !== null}
              onSelect={(target) => choose(target, true)}
            />
          )
        }
        controls={<MapControls text={text} onZoom={port.zoom} onHome={port.home} />}
        credits={<Credits text={text} />}
        bottom={
          <TimeBar
            text={text}
            clock={clock}
            newsUntil={newsUntil}
            date={view.date}
            compare={view.compare}
            marks={derived.marks}
            events={details && stretches && details.eventBar(stretches, port, view)}
            complete={details !== null}
            playing={session.playing}
            speed={session.speed}
            unit={unit}
            nextChange={derived.next}
            previousChange={derived.previous}
            scope={view.selection ? scope : 'all'}
            hasSelection={view.selection !== null}
            onDate={setDate}
            onCompare={view.setCompare}
            onPlay={(playing) => port.session.setState({ playing })}
            onSpeed={(speed) => port.session.setState({ speed })}
            onUnit={setUnit}
            onScope={setScope}
          />
        }
        overlays={details && <details.Overlays {...scene} panelOf={details.panelOf} />}
      />
      {details && <details.Choices {...scene} panelOf={details.panelOf} onChoose={choose} />}
      {details && <details.Dialogs {...scene} open={dialog} onClose={() => setDialog(null)} />}
      <p id="map-help" class="visually-hidden">
        {text.say('map_help')}
      </p>
    </>
  );
}
