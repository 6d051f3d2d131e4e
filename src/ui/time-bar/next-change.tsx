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
      {props.hasSelection && (
        <fieldset class="next-change-scope">
          <legend class="visually-hidden">{text.say('time_next_change')}</legend>
          {SCOPES.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={scope === each}
              onClick={() => props.onScope(each)}
            >
              {text.say(`time_scope_${each}`)}
            </button>
          ))}
        </fieldset>
      )}
      <p class="next-change-words">
        {nextChange ? (
          <>
            {text.say('time_next_change')}{' '}
            <button
              type="button"
              class="date-link"
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
    </div>
  );
}
