import '../styles/ways.css';
import { useMemo } from 'preact/hooks';
import type { Routes } from '../../domain/dataset.ts';
import type { Target } from '../../layers/panel-model.ts';
import { DatedHead } from '../panel/dated-head.tsx';
import { LateState } from '../rooms/late-state.tsx';
import type { Scene } from '../scene.ts';
import { useStore } from '../use-store.ts';
import { nearestGate, oreWays } from './ore-ways.ts';
import { GateLine, OreWaysList } from './ore-ways-list.tsx';
import { routeParts } from './route-panel.ts';
import { WayList } from './way-list.tsx';

interface WaysProps extends Scene {
  target: Target;
  onSelect(target: Target): void;
}

/** The part of a panel that speaks of ways: of a mine to the crossings, of a route leg by leg. */
export function Ways(props: WaysProps) {
  const { target } = props;
  if (target.kind === 'mines') return <OreWays {...props} id={target.id} />;
  return target.kind === 'routes' ? <RouteWay {...props} id={target.id} /> : null;
}

type WayProps = WaysProps & { id: string };

function OreWays({ port, text, filters, date, id, onSelect }: WayProps) {
  const { atlas } = port;
  const routes = useStore(port.surroundings, (around) => around.routes);
  const nearest = useMemo(
    () => nearestGate(atlas, id, date, filters, text),
    [atlas, id, date, filters, text],
  );
  const layer = text.say('layer_routes');
  return (
    <section class="panel-section">
      <DatedHead text={text} heading={text.say('way_title')} date={date} />
      <div class="nearest-gate">
        <h4 class="eyebrow">{text.say('way_nearest')}</h4>
        {nearest ? (
          <GateLine
            gate={nearest}
            distance={text.say('way_nearest_at', { distance: nearest.distance })}
            onSelect={onSelect}
          />
        ) : (
          <p class="way-note">{text.say('way_nearest_none')}</p>
        )}
      </div>
      <h4 class="eyebrow">{text.say('way_reached')}</h4>
      {Array.isArray(routes) ? (
        <Reached {...{ port, text, filters, date, id, onSelect }} routes={routes} />
      ) : (
        <LateState
          text={text}
          look="way-note"
          state={routes === 'failed' ? 'failed' : 'loading'}
          loading={`${text.say('layer_loading', { layer: layer.toLowerCase() })} …`}
          failed={text.say('layer_failed', { layer })}
          onRetry={() => port.load('routes')}
        />
      )}
    </section>
  );
}

type ReachedProps = Omit<WayProps, 'target' | 'compact'> & { routes: Routes };

function Reached({ port, text, filters, date, id, routes, onSelect }: ReachedProps) {
  const { atlas } = port;
  const { note, ways, unreached } = useMemo(
    () => oreWays(atlas, routes, id, date, filters, text),
    [atlas, routes, id, date, filters, text],
  );
  return (
    <>
      <p class="way-note">
        {note} {ways.length > 0 && text.say('way_straight')}
      </p>
      <OreWaysList key={id} text={text} ways={ways} onSelect={onSelect} />
      {unreached && <p class="way-note">{unreached}</p>}
    </>
  );
}

function RouteWay({ port, text, filters, date, id }: WayProps) {
  const { atlas } = port;
  const routes = useStore(port.surroundings, (around) => around.routes);
  const parts = useMemo(
    () => (Array.isArray(routes) ? routeParts(atlas, routes, id, date, filters, text) : []),
    [atlas, routes, id, date, filters, text],
  );
  return (
    <section class="panel-section">
      <DatedHead text={text} heading={text.say('way_legs')} date={date} />
      {parts.length > 0 ? (
        <WayList text={text} parts={parts} />
      ) : (
        <p class="way-note">{text.say('way_legs_none')}</p>
      )}
    </section>
  );
}
