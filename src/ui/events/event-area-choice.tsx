import type { Atlas } from '../../domain/atlas.ts';
import type { EventColumns } from '../../domain/events/columns.ts';
import type { Text } from '../../text/text.ts';
import { STATE_ONLY } from './event-view-rows.ts';

interface EventAreaChoiceProps {
  text: Text;
  atlas: Atlas;
  columns: EventColumns;
  value: string | null;
  /** The areas that there is any event of. */
  known: ReadonlySet<string>;
  onChange(area: string | null): void;
}

/** Narrows the events to a township, to what is known to a district only, or to the state only. */
export function EventAreaChoice(props: EventAreaChoiceProps) {
  const { text, atlas, columns, value, known, onChange } = props;
  const has = (code: string) => known.has(code) || code === value;
  const districts = columns.areas.filter(({ code, level }) => level === 'district' && has(code));
  return (
    <select
      class="field tables-row"
      aria-label={text.say('fact_where')}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
    >
      <option value="">{text.say('events_everywhere')}</option>
      <optgroup label={text.say('layer_townships')}>
        {atlas.data.townships
          .filter(({ pcode }) => has(pcode))
          .map(({ pcode, name, my }) => (
            <option key={pcode} value={pcode}>
              {text.names({ name, names: { my: my ?? undefined } }).first}
            </option>
          ))}
      </optgroup>
      <optgroup label={text.say('events_no_closer')}>
        {districts.map(({ code, name }) => (
          <option key={code} value={code}>
            {text.say('events_district', { name })}
          </option>
        ))}
        {has(STATE_ONLY) && <option value={STATE_ONLY}>{text.say('tables_scope_state')}</option>}
      </optgroup>
    </select>
  );
}
