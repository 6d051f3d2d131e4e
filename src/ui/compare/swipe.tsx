import '../../text/later.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../text/text.ts';
import type { AppPort } from '../app-port.ts';

interface SwipeProps {
  port: AppPort;
  text: Text;
  /** The two dates as written: left of the line, right of it. */
  left: string;
  right: string;
}

/** Percent that an arrow key moves the line; with Shift ten times as far. */
const KEY_STEP = 1;

/** The map of the other date over the first, and the line between them: by mouse, touch and keyboard. */
export function Swipe({ port, text, left, right }: SwipeProps) {
  const overlay = useRef<HTMLDivElement>(null);
  const handle = useRef<Awaited<ReturnType<AppPort['compareIn']>>>(null);
  const [split, setSplit] = useState(50);
  // Until the second map stands, the first lies under both sides: a line would say what is not so.
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let gone = false;
    if (overlay.current)
      port.compareIn(overlay.current).then((map) => {
        if (gone) map?.remove();
        handle.current = map;
        map?.setSplit(split / 100);
        map?.ready.then(() => !gone && setDrawn(true));
      });
    return () => {
      gone = true;
      handle.current?.remove();
      handle.current = null;
    };
  }, [port]);
  useEffect(() => handle.current?.setSplit(split / 100), [split]);

  const moveTo = (clientX: number) => {
    const box = overlay.current?.getBoundingClientRect();
    if (box) setSplit(Math.min(98, Math.max(2, (100 * (clientX - box.left)) / box.width)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = KEY_STEP * (event.shiftKey ? 10 : 1);
    const to = {
      ArrowLeft: split - step,
      ArrowRight: split + step,
      Home: 2,
      End: 98,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setSplit(Math.min(98, Math.max(2, to)));
  };
  return (
    <div class="swipe">
      <div ref={overlay} class="swipe-map" aria-hidden="true" />
      {!drawn && (
        <p class="swipe-loading" role="status">
          {text.say('compare_loading', { date: right })}
        </p>
      )}
      <div class="swipe-line" hidden={!drawn} style={{ left: `${split}%` }}>
        <span class="swipe-date is-left">{left}</span>
        <span class="swipe-date is-right">{right}</span>
        <div
          class="swipe-handle"
          role="slider"
          tabIndex={0}
          aria-label={text.say('compare_line')}
          aria-valuemin={2}
          aria-valuemax={98}
          aria-valuenow={Math.round(split)}
          aria-valuetext={text.say('compare_line_at', { percent: Math.round(split), left, right })}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event.clientX);
          }}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M9 6 3 12l6 6M15 6l6 6-6 6" />
          </svg>
        </div>
      </div>
    </div>
  );
}
