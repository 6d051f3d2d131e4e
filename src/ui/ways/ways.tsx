import '../styles/ways.css';
import { useMemo } from 'preact/hooks';
import type { Target } from '../../layers/panel-model.ts';
import { DatedHead } from '../panel/dated-head.tsx';
import { LateState } from '../rooms/late-state.tsx';
import type { Scene } from '../scene.ts';
import { useStore } from '../use-store.ts';
import { nearestGate } from './gate-view.ts';
import { oreWays, routeWays } from './ore-ways.ts';
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

function OreWays(props: WayProps) {
  const { port, text, filters, date, id, onSelect } = props;
  const { atlas } = port;
  const nearest = useMemo(
    () => nearestGate(atlas, id, date, filters, text),
    [atlas, id, date, filters, text],
  );
  return (
    <section class="panel-section">
      <DatedHead text={text} heading={text.say('way_title')} date={date} />
      <div class="nearest-gate">
        <h4 class="eyebrow">{text.say('way_nearest')}</h4>
        {nearest ? (
          <GateLine
            gate={nearest}
            distance={text.say(`way_nearest_${nearest.from}`, { distance: nearest.distance })}
            onSelect={onSelect}
          />
        ) : (
          <p class="way-note">{text.say('way_nearest_none')}</p>
        )}
      </div>
      <h4 class="eyebrow">{text.say('way_reached')}</h4>
      <Reached {...props} waysOf={oreWays} firstOpen />
    </section>
  );
}

type ReachedProps = WayProps & { waysOf: typeof oreWays; firstOpen?: boolean };

/** The ways from here, once the file of routes is there. */
function Reached(props: ReachedProps) {
  const { port, text, filters, date, id, waysOf, firstOpen = false, onSelect } = props;
  const { atlas } = port;
  const routes = useStore(port.surroundings, (around) => around.routes);
  const found = useMemo(
    () => (Array.isArray(routes) ? waysOf(atlas, routes, id, date, filters, text) : null),
    [atlas, routes, id, date, filters, text, waysOf],
  );
  const layer = text.say('layer_routes');
  if (!found)
    return (
      <LateState
        text={text}
        look="way-note"
        state={routes === 'failed' ? 'failed' : 'loading'}
        loading={`${text.say('layer_loading', { layer: layer.toLowerCase() })} …`}
        failed={text.say('layer_failed', { layer })}
        onRetry={() => port.load('routes')}
      />
    );
  return (
    <>
      <p class="way-note">{found.note}</p>
      <OreWaysList key={id} {...{ text, firstOpen, onSelect }} ways={found.ways} />
      {found.unreached && <p class="way-note">{found.unreached}</p>}
    </>
  );
}

function RouteWay(props: WayProps) {
  const { port, text, filters, date, id } = props;
  const { atlas } = port;
  const routes = useStore(port.surroundings, (around) => around.routes);
  const parts = useMemo(
    () => (Array.isArray(routes) ? routeParts(atlas, routes, id, date, filters, text) : []),
    [atlas, routes, id, date, filters, text],
  );
  return (
    <>
      <section class="panel-section">
        <DatedHead text={text} heading={text.say('way_legs')} date={date} />
        {parts.length > 0 ? (
          <WayList text={text} parts={parts} />
        ) : (
          <p class="way-note">{text.say('way_legs_none')}</p>
        )}
      </section>
      <section class="panel-section">
        <DatedHead text={text} heading={text.say('way_others')} date={date} />
        <Reached {...props} waysOf={routeWays} />
      </section>
    </>
  );
}
