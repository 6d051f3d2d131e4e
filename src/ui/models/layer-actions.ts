import type { Confidence } from '../../domain/schema/common.ts';
import type { LayerId } from '../../layers/declaration.ts';
import type { View } from '../../state/view.ts';
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
      else if (kind === 'deaths') view().setDeaths(on ? option : null);
      else if (kind !== 'question') view().replace({ [kind]: toggled(view()[kind], [option], on) });
    },
    onChoice: (choice) => view().replace(choice as Partial<View>),
    onRow: (_id, { filter }) => {
      for (const kind of ['commodity', 'actor', 'violence'] as const) {
        const [ids, list] = [filter?.[kind], view()[kind]];
        if (ids)
          view().replace({ [kind]: toggled(list, ids, !ids.every((id) => list.includes(id))) });
      }
    },
    onRetry: (id) => {
      if (id === 'routes' || id === 'events') port.load(id);
      else port.reload();
    },
  };
}
