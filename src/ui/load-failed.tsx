import type { Text } from '../text/text.ts';

interface LoadFailedProps {
  text: Text;
  failure: { file: string; found: string; expected: string };
  onRetry: () => void;
}

/** Shown where the records themselves cannot be read: without them there is nothing to map. */
export function LoadFailed({ text, failure, onRetry }: LoadFailedProps) {
  return (
    <main class="load-failed" aria-live="assertive">
      <h1>{text.say('app_name')}</h1>
      <p>{text.say('notice_core')}</p>
      <p>{text.say('load_failed_file', { ...failure })}</p>
      <button type="button" class="button is-primary" onClick={onRetry}>
        {text.say('retry')}
      </button>
    </main>
  );
}
