import type { Dataset } from './dataset.ts';
import type { Crossing } from './schema/crossing.ts';

/** The names of a gate: its own, and the Burmese one of the place it stands at. */
export function gateNames({ places }: Pick<Dataset, 'places'>, crossing: Crossing) {
  const { my } = places.find(({ id }) => id === crossing.place)?.names ?? {};
  return { name: crossing.name, names: { my, ...crossing.names } };
}
