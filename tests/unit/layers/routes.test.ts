import { describe, expect, it } from 'vitest';
import { readRoutes } from '../../../scripts/geodata/read.ts';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import type { Route } from '../../../src/domain/schema/route.ts';
import {
  hiddenWaypoints,
  isRouteShown,
  routeLines,
  stopFeatures,
} from '../../../src/layers/routes/features.ts';
import { routesLayer } from '../../../src/layers/routes/layer.ts';
import { createText } from '../../../src/text/text.ts';
import { atlas, day } from '../atlas.ts';

const routes = readRoutes();
const layer = routesLayer(routes);
const DATE = day('2024-10-20');
const text = createText('en', atlas.data.actors);
const routeOf = (id: string): Route => {
  const found = routes.find((route) => route.id === id);
  if (!found) throw new Error(`Found no route ${id}.`);
  return found;
};
const withPositions = (...positions: ([number, number] | null)[]): Route => ({
  ...routeOf('r_triangle'),
  waypoints: positions.map((position, i) => ({
    name: `stop ${i}`,
    place: null,
    crossing: null,
    position,
    precisionKm: null,
    coordinateSource: null,
    inferred: false,
  })),
});

describe('the lines of a route', () => {
  it('join neighbouring waypoints', () => {
    expect(routeLines(withPositions([97, 25], [98, 25], [99, 26]))).toEqual([
      [
        [97, 25],
        [98, 25],
      ],
      [
        [98, 25],
        [99, 26],
      ],
    ]);
  });

  it('leave a gap at a waypoint without a position', () => {
    const lines = routeLines(withPositions([97, 25], [97.5, 25], null, [98, 25], [99, 25]));
    expect(lines.flat()).not.toContainEqual(null);
    expect(lines).not.toContainEqual([
      [97.5, 25],
      [98, 25],
    ]);
    expect(lines).toHaveLength(2);
  });

  it('run the same way over a shared stretch, so that dashes lie on dashes', () => {
    const there = routeLines(withPositions([97, 25], [98, 26]));
    expect(routeLines(withPositions([98, 26], [97, 25]))).toEqual(there);
  });
});

describe('the layer of routes', () => {
  it('draws only what its file gives, and counts every route once', () => {
    const { shown, total, withoutPosition } = layer.counts(atlas, DATE, NO_FILTERS);
    expect(total).toBe(routes.length);
    expect(shown + withoutPosition).toBe(total);
    expect(layer.shown(atlas, DATE, NO_FILTERS).routes).toHaveLength(shown);
  });

  it('says that it is schematic, and how many waypoints have no position', () => {
    const [schematic, gap] = layer.legend(atlas, DATE, NO_FILTERS, text);
    expect(schematic?.label).toBe(text.say('routes_schematic'));
    const hidden = routes.flatMap(hiddenWaypoints);
    expect(hidden.length).toBeGreaterThan(0);
    expect(gap?.count).toBe(String(hidden.length));
  });

  it('has no point for a waypoint without a position', () => {
    const route = routeOf('r_triangle');
    expect(hiddenWaypoints(route).length).toBeGreaterThan(0);
    expect(stopFeatures(route)).toHaveLength(
      route.waypoints.length - hiddenWaypoints(route).length,
    );
  });

  it('gives the lines of a route it has, and none for another', () => {
    expect(layer.markOf?.('r_ledo')?.coordinates).toEqual(routeLines(routeOf('r_ledo')));
    expect(layer.markOf?.('r_nowhere')).toBeNull();
  });

  it('leaves out routes below the least confidence', () => {
    const low = routeOf('r_station6');
    expect(isRouteShown(atlas, low, NO_FILTERS)).toBe(true);
    expect(isRouteShown(atlas, low, { ...NO_FILTERS, least: 'medium' })).toBe(false);
  });

  it('is narrowed by a commodity to the routes told to serve its mines', () => {
    const jade = { ...NO_FILTERS, commodity: ['jade'] };
    const ids = routes.filter((route) => isRouteShown(atlas, route, jade)).map(({ id }) => id);
    expect(ids.sort()).toEqual(['r_jade_kanpaikti', 'r_jade_laiza', 'r_jade_ruili']);
  });
});
