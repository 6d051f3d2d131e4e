import '../../text/later.ts';
import { useMemo } from 'preact/hooks';
import { compareDates } from '../../analysis/compare.ts';
import { changesOf } from '../../domain/changes.ts';
import type { Filters } from '../../domain/filters.ts';
import { type Day, formatDay, parseDay } from '../../domain/time/day.ts';
import type { Target } from '../../layers/panel-model.ts';
import type { MessageKey, Text } from '../../text/text.ts';
import type { AppPort } from '../app-port.ts';
import { Icon } from '../icons.tsx';
import { AreaRow } from './area-row.tsx';
import { DifferenceRow } from './difference-row.tsx';
import { areaView, groupsOf } from './difference-view.ts';
import { PRESETS } from './presets.ts';

interface ComparePanelProps {
  port: AppPort;
  text: Text;
  filters: Filters;
  date: Day;
  compare: Day;
  onSelect: (target: Target) => void;
}

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
  const groups = useMemo(() => groupsOf(atlas, result, text), [atlas, result, text]);
  return (
    <div class="card compare-panel">
      <header class="compare-head">
        <div>
          <h2>{text.say('compare_title')}</h2>
          <p class="caption">{`${text.day(date)} – ${text.day(compare)}`}</p>
        </div>
        <button
          type="button"
          class="icon-button compare-layers"
          aria-label={text.say('layers')}
          title={text.say('layers')}
          onClick={() => port.session.setState({ sheet: 'layers' })}
        >
          <Icon name="layers" />
        </button>
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
        {groups.map(({ title, rows }) => (
          <section key={title} class="compare-group">
            <h3 class="eyebrow">
              <span>{text.say(title)}</span>
              <span>{text.number(rows.length)}</span>
            </h3>
            <ul>
              {rows.map((row) => (
                <DifferenceRow key={row.key} text={text} row={row} onSelect={onSelect} />
              ))}
            </ul>
          </section>
        ))}
        {result.moves.length > 0 && (
          <section class="compare-group">
            <h3 class="eyebrow">
              <span>{text.say('compare_area')}</span>
            </h3>
            <p class="caption">{text.say('compare_area_note')}</p>
            <ul>
              {result.moves.map((move) => (
                <AreaRow key={move.key} row={areaView(atlas, move, text)} onSelect={onSelect} />
              ))}
            </ul>
          </section>
        )}
        {groups.length === 0 && result.moves.length === 0 && <p>{text.say('compare_none')}</p>}
      </div>
    </div>
  );
}
