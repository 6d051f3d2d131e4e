import '../../text/later.ts';
import '../styles/area.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { partOf } from '../../analysis/area/part-of.ts';
import { readArea } from '../../domain/area/read-area.ts';
import { type Ring, ringFault } from '../../domain/area/ring.ts';
import { simplified } from '../../domain/area/simplify.ts';
import { writeArea } from '../../domain/area/write-area.ts';
import type { Scene } from '../scene.ts';
import { useCardFocus } from '../summary/use-card-focus.ts';
import type { Drawing } from './map-areas.ts';

/** Says how an area is drawn on the map, how large it is, and takes it; Escape leaves it as it was. */
export function DrawBar({ port, text }: Scene) {
  const card = useCardFocus<HTMLElement>(true);
  const drawing = useRef<Drawing | null>(null);
  const [ring, setRing] = useState<Ring | null>(null);
  const [failed, setFailed] = useState(false);
  const short = useMemo(() => ring && simplified(ring), [ring]);
  const fault = short && ringFault(short);
  const km2 = useMemo(
    () => (short && !fault ? partOf(port.atlas, { kind: 'shape', ring: short }).km2 : null),
    [port, short, fault],
  );
  const leave = () => port.session.setState({ drawing: false, sheet: 'summary' });
  const restart = () => {
    drawing.current?.restart();
    setRing(null);
  };
  const take = () => {
    if (!short || fault) return;
    port.view.getState().setArea(writeArea({ kind: 'shape', ring: short }));
    leave();
  };

  useEffect(() => {
    let gone = false;
    const known = port.view.getState().area;
    const start = known === null ? null : readArea(known);
    const begin = async () => {
      const areas = await port.mapAreas();
      if (!areas) throw new Error('there is no map');
      const started = await areas.draw(start?.kind === 'shape' ? start.ring : null, {
        onShape: setRing,
        onLost: leave,
      });
      if (gone) started.stop();
      else drawing.current = started;
    };
    begin().catch(() => setFailed(true));
    return () => {
      gone = true;
      drawing.current?.stop();
      drawing.current = null;
    };
  }, [port]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [port]);

  return (
    <section ref={card} class="draw-bar card" tabIndex={-1} aria-label={text.say('area_draw_long')}>
      <p role="status">
        {failed
          ? text.say('part_failed')
          : fault
            ? text.say(`area_bad_${fault}`)
            : text.say(short ? 'area_draw_change' : 'area_draw_help')}
        {km2 !== null && <b> {text.say('area_km2', { n: text.number(Math.round(km2)) })}</b>}
      </p>
      <p class="area-line">
        <button
          type="button"
          class="button is-primary"
          aria-disabled={!short || Boolean(fault)}
          onClick={take}
        >
          {text.say('area_use')}
        </button>
        <button type="button" class="button" aria-disabled={!short} onClick={restart}>
          {text.say('area_restart')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {text.say('area_cancel')}
        </button>
      </p>
    </section>
  );
}
