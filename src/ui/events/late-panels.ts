import { eventPanel } from '../../layers/events/panel.ts';
import { townshipFacts } from '../../layers/events/township-facts.ts';
import type { PanelOf } from '../../layers/panels.ts';
import type { Surroundings } from '../app-port.ts';
import { panelsWithLedger } from '../ledger/site-strip.ts';
import { panelsWithRoutes } from '../ways/panels-with-routes.ts';

/** The panels of everything, those of the late data once it is there; a township names its events. */
export function panelsWithLate(
  panelOf: PanelOf,
  { routes, events }: Pick<Surroundings, 'routes' | 'events'>,
): PanelOf {
  const withRoutes = panelsWithRoutes(panelsWithLedger(panelOf), routes);
  if (!events || typeof events === 'string') return withRoutes;
  return (atlas, target, date, filters, text) => {
    if (target.kind === 'events') return eventPanel(events, atlas, target.id, text);
    const model = withRoutes(atlas, target, date, filters, text);
    if (!model || target.kind !== 'townships') return model;
    const facts = townshipFacts(events, atlas, target.id, date, filters, text);
    return { ...model, facts: [...facts, ...model.facts] };
  };
}
