import type { Routes } from '../../domain/dataset.ts';
import type { PanelOf } from '../../layers/panels.ts';
import type { Surroundings } from '../app-port.ts';
import { routePanel } from './route-panel.ts';

/** The panels of everything, those of the haul routes once they are there; a crossing names the routes to it. */
export function panelsWithRoutes(panelOf: PanelOf, known: Surroundings['routes']): PanelOf {
  const routes: Routes | null = typeof known === 'string' ? null : known;
  if (!routes) return panelOf;
  return (atlas, target, date, filters, text) => {
    if (target.kind === 'routes') return routePanel(atlas, routes, target.id, date, filters, text);
    const model = panelOf(atlas, target, date, filters, text);
    if (!model || target.kind !== 'crossings') return model;
    const leading = routes.filter(({ waypoints }) =>
      waypoints.some(({ crossing }) => crossing === target.id),
    );
    const facts = leading.map(({ id, name }) => ({
      label: text.say('layer_routes'),
      text: name,
      target: { kind: 'routes' as const, id },
    }));
    return { ...model, facts: [...facts, ...model.facts] };
  };
}
