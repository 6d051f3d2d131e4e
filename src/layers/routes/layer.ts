import '../../text/later.ts';
import type { Routes } from '../../domain/dataset.ts';
import type { LayerDeclaration } from '../declaration.ts';
import { hiddenWaypoints, isDrawable, isRouteShown, routeLines, stopFeatures } from './features.ts';
import { routesStyle } from './style.ts';

/** The haul routes as a layer, over the file of routes once it is there: drawn on every date, see `period`. */
export function routesLayer(routes: Routes): LayerDeclaration {
  const drawable = routes.filter(isDrawable);
  return {
    id: 'routes',
    label: 'layer_routes',
    sources: () => ({
      routes: {
        type: 'FeatureCollection',
        features: drawable.map((route) => ({
          type: 'Feature',
          geometry: { type: 'MultiLineString', coordinates: routeLines(route) },
          properties: { key: route.id, kind: 'routes', id: route.id },
        })),
      },
      'route-stops': { type: 'FeatureCollection', features: drawable.flatMap(stopFeatures) },
    }),
    styleLayers: routesStyle,
    shown: (atlas, _date, filters) => {
      const ids = drawable
        .filter((route) => isRouteShown(atlas, route, filters))
        .map(({ id }) => id);
      return { routes: ids, 'route-stops': ids };
    },
    cited: (atlas, filters) =>
      drawable
        .filter((route) => isRouteShown(atlas, route, filters))
        .flatMap(({ citations }) => citations),
    counts: (atlas, _date, filters) => ({
      shown: drawable.filter((route) => isRouteShown(atlas, route, filters)).length,
      total: routes.length,
      withoutPosition: routes.length - drawable.length,
      withoutDates: 0,
    }),
    legend: (atlas, _date, filters, text) => {
      const shown = routes.filter((route) => isRouteShown(atlas, route, filters));
      const hidden = shown.reduce((n, route) => n + hiddenWaypoints(route).length, 0);
      return [
        {
          key: 'schematic',
          label: text.say('routes_schematic'),
          swatch: { kind: 'route' },
          count: '',
          empty: shown.length === 0,
        },
        ...(hidden > 0
          ? [
              {
                key: 'gap',
                label: text.say('routes_gap'),
                swatch: { kind: 'route', gap: true } as const,
                count: text.number(hidden),
                empty: false,
              },
            ]
          : []),
      ];
    },
    markOf: (id) => {
      const route = drawable.find((one) => one.id === id);
      return route ? { type: 'MultiLineString', coordinates: routeLines(route) } : null;
    },
  };
}
