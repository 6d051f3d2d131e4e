import type { Confidence } from '../../domain/schema/common.ts';
import type { LayerId } from '../../layers/declaration.ts';
import type { AppPort } from '../app-port.ts';
import type { LayerActions } from '../layer-row-model.ts';

function toggled(list: readonly string[], ids: readonly string[], on: boolean): string[] {
  const rest = list.filter((id) => !ids.includes(id));
  return on ? [...rest, ...ids] : rest;
}

/** What the layer list can do, as actions of the store. */
export function layerActions(port: AppPort): LayerActions {
  const view = () => port.view.getState();
  return {
    onToggle: (id, on) => view().toggleLayer(id as LayerId, on),
    onOpacity: (id, percent) => view().setOpacity(id as LayerId, percent),
    onMove: (id, by) => view().moveLayer(id as LayerId, by),
    onFilter: (_id, kind, option, on) => {
      if (kind === 'confidence') view().setConfidence(option as Confidence);
      else if (kind === 'violence') view().setViolence(toggled(view().violence, [option], on));
      else if (kind === 'dyad') view().setDyad(toggled(view().dyad, [option], on));
      else if (kind === 'deaths') view().setDeaths(on ? option : null);
      else if (kind === 'commodity') view().setCommodity(toggled(view().commodity, [option], on));
      else view().setActor(toggled(view().actor, [option], on));
    },
    onRow: (_id, row) => {
      const { commodity, actor } = row.filter ?? {};
      if (commodity)
        view().setCommodity(
          toggled(view().commodity, [commodity], !view().commodity.includes(commodity)),
        );
      if (actor)
        view().setActor(
          toggled(view().actor, actor, !actor.every((id) => view().actor.includes(id))),
        );
    },
    onRetry: (id) => {
      if (id === 'routes' || id === 'events') port.load(id);
      else port.retryBase();
    },
  };
}
