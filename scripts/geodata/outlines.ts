import type { FeatureCollection, Position } from 'geojson';
import type { Township } from '../../src/domain/dataset.ts';
import type { TownshipOutline } from './lattice.ts';

/** The state's outline in degrees. */
export function stateOutline(outlines: FeatureCollection): Position[][] {
  const state = outlines.features.find(({ properties }) => properties?.level === 'state');
  if (state?.geometry.type !== 'Polygon') {
    const found = state?.geometry.type ?? 'nothing';
    throw new Error(`outlines.geojson, state, geometry: found ${found}, expected a Polygon`);
  }
  return state.geometry.coordinates;
}

/** The townships' outlines in degrees, in the order of the file. */
export function townshipOutlines(outlines: FeatureCollection): TownshipOutline[] {
  return townshipFeatures(outlines).map(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon') {
      throw new Error(
        `outlines.geojson, ${id}, geometry: found ${geometry.type}, expected a Polygon`,
      );
    }
    return { pcode: String(properties?.pcode), polygon: geometry.coordinates };
  });
}

/** The townships' names and label points, sorted by P-code as the lattice numbers them. */
export function townshipsOf(outlines: FeatureCollection): Township[] {
  return townshipFeatures(outlines)
    .map(({ properties }) => ({
      pcode: String(properties?.pcode),
      name: String(properties?.name),
      my: (properties?.names?.my as string | undefined) ?? null,
      label: properties?.label as [number, number],
    }))
    .sort((a, b) => (a.pcode < b.pcode ? -1 : 1));
}

function townshipFeatures({ features }: FeatureCollection) {
  return features.filter(({ properties }) => properties?.level === 'township');
}
