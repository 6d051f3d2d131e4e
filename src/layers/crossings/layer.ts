import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../../domain/atlas.ts';
import { type Filters, passesActor } from '../../domain/filters.ts';
import { type Crossing, GateStatus } from '../../domain/schema/crossing.ts';
import { GATE_EXACT_KM } from '../../domain/site/site-cells.ts';
import { countedCrossings } from '../../domain/summary.ts';
import type { Day } from '../../domain/time/day.ts';
import type { LayerDeclaration } from '../declaration.ts';
import { gateIcon } from '../icon-name.ts';
import { crossingsStyle } from './style.ts';

function isShown(atlas: Atlas, crossing: Crossing, date: Day, filters: Filters): boolean {
  if (filters.actor.length === 0) return true;
  return passesActor(atlas.crossingControl(crossing, date, filters.least)[0].answer, filters.actor);
}

function drawn(atlas: Atlas): Crossing[] {
  return countedCrossings(atlas).filter((crossing) => crossing.position !== null);
}

function iconOf(crossing: Crossing, status: GateStatus, lastKnown: boolean): string {
  return gateIcon({ status, lastKnown, soft: (crossing.precisionKm ?? 0) > GATE_EXACT_KM });
}

/** One feature per crossing and look, keyed `crossing|look`. */
function features(atlas: Atlas): FeatureCollection<Point> {
  // A town of the same name is named by the base map already.
  const towns = new Set(
    atlas.data.places.filter((place) => place.kind === 'town').map((place) => place.id),
  );
  return {
    type: 'FeatureCollection',
    features: drawn(atlas).flatMap((crossing) =>
      GateStatus.options.flatMap((status) =>
        [false, true].map((lastKnown): Feature<Point> => {
          const icon = iconOf(crossing, status, lastKnown);
          return {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: crossing.position ?? [] },
            properties: {
              key: `${crossing.id}|${icon}`,
              kind: 'crossings',
              id: crossing.id,
              icon,
              name: crossing.place && towns.has(crossing.place) ? '' : crossing.name,
              counterpart: crossing.counterpart.name,
            },
          };
        }),
      ),
    ),
  };
}

/** The border crossings by how open they are. */
export const crossingsLayer: LayerDeclaration = {
  id: 'crossings',
  label: 'layer_crossings',
  sources: (atlas) => ({ crossings: features(atlas) }),
  styleLayers: crossingsStyle,
  shown: (atlas, date, filters) => ({
    crossings: drawn(atlas)
      .filter((crossing) => isShown(atlas, crossing, date, filters))
      .map((crossing) => {
        const gate = atlas.gateAt(crossing.id, date, filters.least);
        return `${crossing.id}|${iconOf(crossing, gate.status, gate.lastKnown)}`;
      }),
  }),
  counts: (atlas, date, filters) => {
    const all = countedCrossings(atlas);
    return {
      shown: drawn(atlas).filter((crossing) => isShown(atlas, crossing, date, filters)).length,
      total: all.length,
      withoutPosition: all.filter((crossing) => !crossing.position).length,
      withoutDates: all.filter(
        (crossing) => !(atlas.gate(crossing.id, 'low')?.intervals.length ?? 0),
      ).length,
    };
  },
  legend: (atlas, date, filters, text) => {
    const shown = countedCrossings(atlas).filter((crossing) =>
      isShown(atlas, crossing, date, filters),
    );
    return GateStatus.options.map((status) => {
      const n = shown.filter(
        (crossing) => atlas.gateAt(crossing.id, date, filters.least).status === status,
      ).length;
      return {
        key: status,
        label: text.say(`status_${status}`),
        swatch: { kind: 'gate', status },
        count: text.number(n),
        empty: n === 0,
      };
    });
  },
  panel: async () => (await import('./panel.ts')).crossingPanel,
};
