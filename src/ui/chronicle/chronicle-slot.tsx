import { useEffect, useMemo, useState } from 'preact/hooks';
import { chronicle } from '../../domain/chronicle/chronicle.ts';
import { ENTRY_KINDS, type EntryKind } from '../../domain/chronicle/entry.ts';
import { entryNearest, findEntries } from '../../domain/chronicle/find.ts';
import { clampDay, type Day } from '../../domain/time/day.ts';
import { copyToClipboard } from '../copy-text.ts';
import { copyWithSource } from '../panel/copy-with-source.ts';
import { LateState } from '../rooms/late-state.tsx';
import { RoomCard } from '../rooms/room-card.tsx';
import type { Scene } from '../scene.ts';
import { useStore } from '../use-store.ts';
import { ChronicleTools } from './chronicle-tools.tsx';
import { EntryList } from './entry-list.tsx';
import { currentEntry, type EntryRow, entryRows } from './entry-rows.ts';

/** Of the happenings while they are not there: the changes of the records stand alone. */
const NONE = { resource: [], context: [] };

/** Everything that happened, in the order of time, on the clock of the map. */
export function ChronicleSlot({ port, text, filters, date, compact }: Scene) {
  const { atlas } = port;
  const { clock } = atlas.data.meta;
  const { least } = filters;
  const happenings = useStore(port.surroundings, (around) => around.happenings);
  const citations = useStore(port.surroundings, (around) => around.citations);
  const playing = useStore(port.session, (session) => session.playing);
  const [query, setQuery] = useState('');
  const [kinds, setKinds] = useState<readonly EntryKind[]>([]);
  const [chosen, setChosen] = useState<{ id: string; date: Day } | null>(null);
  useEffect(() => {
    if (happenings === null) port.load('happenings');
  }, [happenings]);

  const told = happenings === null || typeof happenings === 'string' ? NONE : happenings;
  const entries = useMemo(() => chronicle(atlas, told, least), [atlas, told, least]);
  const matching = useMemo(() => findEntries(entries, query), [entries, query]);
  const found = useMemo(
    () => (kinds.length === 0 ? matching : findEntries(matching, '', kinds)),
    [matching, kinds],
  );
  const rows = useMemo(() => entryRows(atlas, found, told, text), [atlas, found, told, text]);
  const current = currentEntry(rows, entryNearest(found, date), chosen, date);

  const clear = () => {
    setQuery('');
    setKinds([]);
  };
  const choose = ({ entry }: EntryRow) => {
    const view = port.view.getState();
    const { target, position } = entry;
    view.setDate(entry.at);
    setChosen({ id: entry.id, date: port.view.getState().date });
    if (target) view.select({ kind: target.kind, id: target.id });
    if (position) port.flyTo(position);
  };
  const copy = async ({ entry, name, when }: EntryRow): Promise<string | null> => {
    const { sentence, target, at, citations: ids } = entry;
    const link = port.linkTo(
      target && { kind: target.kind, id: target.id },
      clampDay(at, ...clock),
    );
    const words = copyWithSource(
      {
        sentence: text.say('chronicle_copied', { name, date: when, sentence }),
        now: [],
        sources: [...ids],
      },
      citations instanceof Map ? citations : 'loading',
      link,
      text,
    );
    return (await copyToClipboard(words)) ? null : words;
  };
  return (
    <RoomCard
      text={text}
      look="chronicle"
      title={text.say('chronicle')}
      count={text.say('tables_count', {
        n: text.number(found.length),
        all: text.number(entries.length),
      })}
      compact={compact}
      onClose={() => port.session.setState({ sheet: null })}
    >
      <ChronicleTools
        text={text}
        query={query}
        kinds={kinds}
        counts={ENTRY_KINDS.map((kind) => matching.filter((one) => one.kind === kind).length)}
        least={least}
        onQuery={setQuery}
        onKinds={setKinds}
      />
      {(happenings === null || typeof happenings === 'string') && (
        <LateState
          text={text}
          state={happenings ?? 'loading'}
          loading={text.say('room_happenings_loading')}
          failed={text.say('room_happenings_failed')}
          onRetry={() => port.load('happenings')}
        />
      )}
      {citations === 'failed' && (
        <LateState
          text={text}
          state="failed"
          loading="sources_loading"
          failed="sources_failed"
          onRetry={() => port.load('citations')}
        />
      )}
      <EntryList
        text={text}
        rows={rows}
        clock={clock}
        citations={citations}
        current={current}
        searched={query}
        playing={playing}
        onChoose={choose}
        onCopy={copy}
        onClear={clear}
      />
    </RoomCard>
  );
}
