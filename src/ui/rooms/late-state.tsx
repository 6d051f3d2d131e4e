import type { MessageKey, Text } from '../../text/text.ts';

interface LateStateProps {
  text: Text;
  /** What became of the data. */
  state: 'loading' | 'failed';
  loading: MessageKey;
  failed: MessageKey;
  onRetry(): void;
}

/** Says that data is on its way, or that it could not be read and can be asked for again. */
export function LateState({ text, state, loading, failed, onRetry }: LateStateProps) {
  if (state === 'loading')
    return (
      <p class="room-state" role="status">
        {text.say(loading)}
      </p>
    );
  return (
    <p class="room-state is-failed" role="alert">
      {text.say(failed)}{' '}
      <button type="button" class="link" onClick={onRetry}>
        {text.say('retry')}
      </button>
    </p>
  );
}
