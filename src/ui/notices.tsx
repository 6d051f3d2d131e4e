import type { Text } from '../text/text.ts';
import { Icon } from './icons.tsx';

/** A message above the map. */
export interface Notice {
  id: string;
  tone: 'warn' | 'err';
  /** What happened, in one sentence. */
  lead: string;
  /** What the map does about it. */
  rest?: string;
  action?: { label: string } & ({ onClick: () => void } | { href: string });
}

interface NoticesProps {
  text: Text;
  notices: readonly Notice[];
  onDismiss: (id: string) => void;
}

/** Messages that stay until they are dismissed; new ones are read aloud. */
export function Notices({ text, notices, onDismiss }: NoticesProps) {
  return (
    <section class="notices" aria-live="polite" aria-label={text.say('notices')}>
      {notices.map(({ id, tone, lead, rest, action }) => (
        <div key={id} class={`notice is-${tone}`}>
          <Icon name="warning" size={18} />
          <p>
            <b>{lead}</b> {rest}
            {action && (
              <>
                {' '}
                {'href' in action ? (
                  <a href={action.href}>{action.label}</a>
                ) : (
                  <button type="button" class="link" onClick={action.onClick}>
                    {action.label}
                  </button>
                )}
              </>
            )}
          </p>
          <button
            type="button"
            class="icon-button"
            aria-label={text.say('dismiss')}
            title={text.say('dismiss')}
            onClick={() => onDismiss(id)}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
    </section>
  );
}
