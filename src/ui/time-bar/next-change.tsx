import { Segmented } from '../segmented.tsx';
import type { Scope, TimeBarProps } from './model.ts';

type NextChangeProps = Pick<
  TimeBarProps,
  'text' | 'nextChange' | 'scope' | 'hasSelection' | 'onDate' | 'onScope'
>;

const SCOPES: readonly Scope[] = ['all', 'selection'];

/** The next change as a link, and whose changes count. */
export function NextChange(props: NextChangeProps) {
  const { text, nextChange, scope, onDate } = props;
  return (
    <div class="next-change">
      <p class="next-change-words">
        {nextChange ? (
          <>
            {text.say('time_next_change')}{' '}
            <button
              type="button"
              class="link"
              title={nextChange.label}
              onClick={() => onDate(nextChange.day)}
            >
              {text.day(nextChange.day)}
            </button>
            <span class="next-change-label"> {nextChange.label}</span>
          </>
        ) : (
          text.say('time_no_more')
        )}
      </p>
      {props.hasSelection && (
        <Segmented
          label={text.say('time_next_change')}
          options={SCOPES.map((id) => ({ id, label: text.say(`time_scope_${id}`) }))}
          value={scope}
          onChange={(id) => props.onScope(id === 'selection' ? 'selection' : 'all')}
        />
      )}
    </div>
  );
}
