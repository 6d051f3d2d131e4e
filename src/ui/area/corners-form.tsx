import { useId, useState } from 'preact/hooks';
import type { Ring } from '../../domain/area/ring.ts';
import type { Text } from '../../text/text.ts';
import { type Corners, parseCorners, writeCorners } from './corners.ts';

interface CornersFormProps {
  text: Text;
  start: Ring | null;
  onRing: (ring: Ring) => void;
  onCancel: () => void;
}

/** The corners of an area as text, for readers without a mouse or with a list of their own. */
export function CornersForm({ text, start, onRing, onCancel }: CornersFormProps) {
  const help = useId();
  const [typed, setTyped] = useState(start ? writeCorners(start) : '');
  const [wrong, setWrong] = useState<string | null>(null);
  const take = () => {
    const corners = parseCorners(typed);
    if ('ring' in corners) onRing(corners.ring);
    else setWrong(troubleWith(corners, text));
  };
  return (
    <form
      class="area-corners"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <label>
        <span>{text.say('area_corners_label')}</span>
        <textarea
          class="field"
          rows={5}
          value={typed}
          placeholder={'25.2, 97.1\n25.2, 98.3\n26.1, 98.3'}
          aria-describedby={help}
          aria-invalid={wrong !== null}
          ref={focusFirst}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(null);
          }}
        />
      </label>
      <p
        id={help}
        class={wrong ? 'area-note is-err' : 'area-note'}
        role={wrong ? 'alert' : undefined}
      >
        {wrong ?? text.say('area_corners_help')}
      </p>
      <p class="area-line">
        <button type="submit" class="button is-primary">
          {text.say('area_use')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text.say('area_cancel')}
        </button>
      </p>
    </form>
  );
}

/** The field takes the focus when it appears. */
function focusFirst(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

/** What is wrong with typed corners, in a sentence. */
function troubleWith(corners: Exclude<Corners, { ring: unknown }>, text: Text): string {
  return 'line' in corners
    ? text.say('area_bad_line', { n: text.number(corners.line) })
    : text.say(`area_bad_${corners.fault}`);
}
