import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../../domain/atlas.ts';
import { countedCrossings } from '../../domain/counted.ts';
import { type Filters, passesActor } from '../../domain/filters.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import { type Crossing, GateStatus } from '../../domain/schema/crossing.ts';
import { GATE_EXACT_KM } from '../../domain/site/site-cells.ts';
import type { Day } from '../../domain/time/day.ts';
import type { LayerDeclaration } from '../declaration.ts';
import { gateIcon } from '../icon-name.ts';
import type { Sign } from '../sign.ts';
import { crossingsStyle } from './style.ts';

function isShown(atlas: Atlas, crossing: Crossing, date: Day, filters: Filters): boolean {
  if (filters.actor.length === 0) return true;
  return passesActor(atlas.crossingControl(crossing, date, filters.least)[0].answer, filters.actor);
}

function drawn(atlas: Atlas): Crossing[] {
  return countedCrossings(atlas).filter((crossing) => crossing.position !== null);
}

/** A town of the same name is named by the base map already. */
function isNamedHere(atlas: Atlas, { place }: Crossing): boolean {
  return !atlas.data.places.some((one) => one.id === place && one.kind === 'town');
}

function names(atlas: Atlas): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: drawn(atlas)
      .filter((crossing) => isNamedHere(atlas, crossing))
      .map(
        (crossing): Feature<Point> => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: crossing.position ?? [] },
          properties: {
            key: crossing.id,
            name: crossing.name,
            counterpart: crossing.counterpart.name,
          },
        }),
      ),
  };
}

function signOf(atlas: Atlas, crossing: Crossing, date: Day, least: Confidence): Sign[] {
  const { position, precisionKm } = crossing;
  if (!position) return [];
  const { status, lastKnown } = atlas.gateAt(crossing.id, date, least);
  const icon = gateIcon({ status, lastKnown, soft: (precisionKm ?? 0) > GATE_EXACT_KM });
  return [{ kind: 'crossings', ids: [crossing.id], position, icon }];
}

/** The border crossings by how open they are. */
export const crossingsLayer: LayerDeclaration = {
  id: 'crossings',
  label: 'layer_crossings',
  sources: (atlas) => ({ 'crossing-names': names(atlas) }),
  styleLayers: crossingsStyle,
  signs: [
    {
      id: 'crossings-plates',
      slot: 'crossings',
      farScale: 0.66,
      halfPx: 10,
      of: (atlas, date, filters) =>
        drawn(atlas)
          .filter((crossing) => isShown(atlas, crossing, date, filters))
          .flatMap((crossing) => signOf(atlas, crossing, date, filters.least)),
    },
  ],
  shown: () => ({}),
  named: (atlas, date, filters) => ({
    crossingNames: drawn(atlas)
      .filter((crossing) => isNamedHere(atlas, crossing))
      .filter((crossing) => isShown(atlas, crossing, date, filters))
      .map(({ id }) => id),
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
