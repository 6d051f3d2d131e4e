import type { FilterSpecification } from 'maplibre-gl';

/**
 * The filter every timed style layer has: a feature is drawn while its key is among those the selector lists.
 * The list lives in the style's global state, so a step of the clock sends keys, never geometry.
 * @param property name of the global-state property
 */
export function shownFilter(property: string): FilterSpecification {
  return ['in', ['get', 'key'], ['global-state', property]] as unknown as FilterSpecification;
}
