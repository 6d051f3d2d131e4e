import type { Text } from '../../text/text.ts';

interface LateStateProps {
  text: Text;
  /** What became of the data. */
  state: 'loading' | 'failed';
  /** What to say of either. */
  loading: string;
  failed: string;
  /** The class of the sentence, where it does not stand alone in a room. */
  look?: string;
  onRetry(): void;
}

/** Says that data is on its way, or that it could not be read and can be asked for again. */
export function LateState(props: LateStateProps) {
  const { text, state, look = 'room-state' } = props;
  if (state === 'loading')
    return (
      <p class={look} role="status">
        {props.loading}
      </p>
    );
  return (
    <p class={`${look} is-failed`} role="alert">
      {props.failed}{' '}
      <button type="button" class="link" onClick={props.onRetry}>
        {text.say('retry')}
      </button>
    </p>
  );
}
