import { useEffect, useState } from 'preact/hooks';
import type { PanelOf } from '../layers/panels.ts';

type Module = typeof import('./details.ts');
/** The later part of the interface, with the panels of all layers. */
export type Details = Module & { panelOf: PanelOf };

/** Loads the later part of the interface once `wanted`; null until it is there. */
export function useDetails(wanted: boolean): Details | null {
  const [details, setDetails] = useState<Details | null>(null);
  useEffect(() => {
    if (!wanted || details) return;
    let alive = true;
    import('./details.ts').then(async (module) => {
      const panelOf = await module.loadPanels();
      if (alive) setDetails({ ...module, panelOf });
    });
    return () => {
      alive = false;
    };
  }, [wanted]);
  return details;
}
