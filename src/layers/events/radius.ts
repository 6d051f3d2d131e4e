const LEAST_PX = 2.6;
const MOST_PX = 16;
const PX_OF_ONE = 1.8;

/** The state view and the zoomed view, between which symbols grow, and how much larger they are there. */
const GROWTH = { from: 7, to: 9.5, factor: 1.4 } as const;

/**
 * Radius of an event's circle in the state view, CSS pixels: its area follows the deaths, but an event
 * without deaths can be seen and a massacre does not hide a township.
 */
export function eventRadius(deaths: number): number {
  return Math.min(MOST_PX, Math.max(LEAST_PX, PX_OF_ONE * Math.sqrt(deaths)));
}

/** What radii are multiplied by at a zoom. */
export function eventScale(zoom: number): number {
  const share = Math.min(1, Math.max(0, (zoom - GROWTH.from) / (GROWTH.to - GROWTH.from)));
  return 1 + share * (GROWTH.factor - 1);
}

/** The largest radius at any zoom, CSS pixels. */
export const MOST_RADIUS_PX = MOST_PX * GROWTH.factor;
