import { useEffect } from 'preact/hooks';
import type { PanelModel } from '../../layers/panel-model.ts';
import type { AppPort } from '../app-port.ts';
import { useStore } from '../use-store.ts';

/**
 * On a phone the sheet of a selection covers the lower half of the map. While nobody has moved the map, a
 * selected point that lies there is brought above the sheet; a view that a link or a hand has chosen stays.
 */
export function useReveal(port: AppPort, compact: boolean, model: PanelModel | null): void {
  const drawn = useStore(port.surroundings, (around) => around.map === 'drawn');
  const position = model?.position ?? null;
  useEffect(() => {
    if (!compact || !drawn || !position || port.view.getState().camera !== null) return;
    const [, south, , north] = port.bbox() ?? [0, 0, 0, 0];
    if (position[1] < (south + north) / 2) port.flyTo(position);
  }, [compact, drawn, position?.join()]);
}
