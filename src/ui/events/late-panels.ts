import { eventPanel } from '../../layers/events/panel.ts';
import type { PanelOf } from '../../layers/panels.ts';
import type { Surroundings } from '../app-port.ts';
import { panelsWithRoutes } from '../ways/panels-with-routes.ts';

/** The panels of everything, those of the late data once it is there. */
export function panelsWithLate(
  panelOf: PanelOf,
  { routes, events }: Pick<Surroundings, 'routes' | 'events'>,
): PanelOf {
  const withRoutes = panelsWithRoutes(panelOf, routes);
  if (!events || typeof events === 'string') return withRoutes;
  return (atlas, target, date, filters, text) =>
    target.kind === 'events'
      ? eventPanel(events, target.id, text)
      : withRoutes(atlas, target, date, filters, text);
}
