import '../../text/later.ts';
import { useMemo } from 'preact/hooks';
import { compareDates, type Difference } from '../../analysis/compare.ts';
import { type ChangedState, changesOf } from '../../domain/changes.ts';
import type { Filters } from '../../domain/filters.ts';
import type { GateStatus } from '../../domain/schema/crossing.ts';
import { type Day, formatDay, parseDay } from '../../domain/time/day.ts';
import type { Target } from '../../layers/panel-model.ts';
import { stateSwatch } from '../../layers/state-swatch.ts';
import type { Swatch as SwatchData } from '../../layers/swatch.ts';
import type { MessageKey, Text } from '../../text/text.ts';
import type { AppPort } from '../app-port.ts';
import { Icon } from '../icons.tsx';
import { changedName } from '../models/change-rows.ts';
import { Swatch } from '../swatch.tsx';
import { PRESETS } from './presets.ts';

interface ComparePanelProps {
  port: AppPort;
  text: Text;
  filters: Filters;
  date: Day;
  compare: Day;
  onSelect: (target: Target) => void;
}

const GROUPS: readonly { key: 'hands' | 'first' | 'crossings' | 'mines'; title: MessageKey }[] = [
  { key: 'hands', title: 'compare_hands' },
  { key: 'first', title: 'compare_first' },
  { key: 'crossings', title: 'compare_gates' },
  { key: 'mines', title: 'compare_mines' },
];

/** What changed between the two dates, each with the record that says so. */
export function ComparePanel({ port, text, filters, date, compare, onSelect }: ComparePanelProps) {
  const { atlas } = port;
  const result = useMemo(
    () => compareDates(atlas, changesOf(atlas, filters.least), date, compare, filters.least),
    [date, compare, filters.least],
  );
  const view = port.view.getState();
  const [first, last] = atlas.data.meta.clock;
  const dateField = (label: MessageKey, value: Day, onDay: (day: Day) => void) => (
    <label>
      <span class="eyebrow">{text.say(label)}</span>
      <input
        type="date"
        class="field"
        value={formatDay(value)}
        min={formatDay(first)}
        max={formatDay(last)}
        onChange={(event) => {
          const day = parseDay(event.currentTarget.value);
          if (day !== undefined) onDay(day);
        }}
      />
    </label>
  );
  const rowName = (key: string) =>
    atlas.data.actors.some(({ id }) => id === key)
      ? text.actor(key)
      : text.say(`short_${key}` as MessageKey);
  return (
    <div class="card compare-panel">
      <header class="compare-head">
        <div>
          <h2>{text.say('compare_title')}</h2>
          <p class="caption">{`${text.day(date)} – ${text.day(compare)}`}</p>
        </div>
        <button
          type="button"
          class="icon-button"
          aria-label={text.say('compare_leave')}
          title={text.say('compare_leave')}
          onClick={() => view.setCompare(null)}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="compare-dates">
        {dateField('compare_left', date, view.setDate)}
        <button
          type="button"
          class="button"
          onClick={() => {
            view.setDate(compare);
            view.setCompare(date);
          }}
        >
          {text.say('compare_swap')}
        </button>
        {dateField('compare_right', compare, view.setCompare)}
      </div>
      <div class="compare-presets">
        {PRESETS.map((preset) => (
          <button
            key={preset.key}
            type="button"
            class="chip"
            aria-pressed={preset.date === date && preset.compare === compare}
            onClick={() => {
              view.setDate(preset.date);
              view.setCompare(preset.compare);
            }}
          >
            {text.say(preset.key)}
          </button>
        ))}
      </div>
      <div class="compare-body">
        {GROUPS.filter(({ key }) => result[key].length > 0).map(({ key, title }) => (
          <section key={key} class="compare-group">
            <h3 class="eyebrow">
              <span>{text.say(title)}</span>
              <span>{text.number(result[key].length)}</span>
            </h3>
            {result[key].map((difference) => (
              <DifferenceRow
                key={`${difference.kind}/${difference.id}`}
                port={port}
                text={text}
                difference={difference}
                onSelect={onSelect}
              />
            ))}
          </section>
        ))}
        {result.areas.length > 0 ? (
          <section class="compare-group">
            <h3 class="eyebrow">
              <span>{text.say('compare_area')}</span>
            </h3>
            {result.areas.map(({ key, before, after }) => {
              const change = Math.round(after) - Math.round(before);
              return (
                <p key={key} class="compare-area">
                  <Swatch
                    of={stateSwatch(atlas.data, { status: 'held', holder: key, parties: [key] })}
                  />
                  <span>{rowName(key)}</span>
                  <b>{`${change > 0 ? '+' : '−'}${text.number(Math.abs(change))}`}</b>
                </p>
              );
            })}
          </section>
        ) : (
          <p>{text.say('compare_none')}</p>
        )}
      </div>
    </div>
  );
}

function DifferenceRow(props: {
  port: AppPort;
  text: Text;
  difference: Difference;
  onSelect: (target: Target) => void;
}) {
  const { port, text, difference, onSelect } = props;
  const { kind, id, before, after, change } = difference;
  const name = changedName(port.atlas, { kind, id }, text).first;
  const swatchOf = (state: ChangedState): SwatchData =>
    kind === 'crossings'
      ? { kind: 'gate', status: state.status as GateStatus }
      : stateSwatch(port.atlas.data, state);
  return (
    <div class="compare-row">
      <button type="button" class="link compare-row-name" onClick={() => onSelect({ kind, id })}>
        {name}
      </button>
      <Swatch of={swatchOf(before)} />
      <Icon name="chevron-right" size={12} />
      <Swatch of={swatchOf(after)} />
      {change ? (
        <button
          type="button"
          class="link"
          title={change.sentence}
          onClick={() => port.view.getState().setDate(change.day)}
        >
          {text.written(change.written)}
        </button>
      ) : (
        <span />
      )}
    </div>
  );
}
