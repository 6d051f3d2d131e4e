import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PanelOf } from '../layers/panels.ts';
import type { Surroundings } from './app-port.ts';

type Module = typeof import('./details.ts');
/** The later part of the interface, with the panels of all layers. */
export type Details = Module & { panelOf: PanelOf };

/**
 * Loads the later part of the interface once `wanted`; null until it is there.
 * @param late what is there of the late data, for its panels
 * @param attempt a new number tries again
 * @param onFail called where it cannot be loaded
 */
export function useDetails(
  wanted: boolean,
  late: Pick<Surroundings, 'routes' | 'events'>,
  attempt: number,
  onFail: () => void,
): Details | null {
  const [details, setDetails] = useState<Details | null>(null);
  useEffect(() => {
    if (!wanted || details) return;
    let alive = true;
    const load = async () => {
      const module = await import('./details.ts');
      const panelOf = await module.loadPanels();
      if (alive) setDetails({ ...module, panelOf });
    };
    load().catch(onFail);
    return () => {
      alive = false;
    };
  }, [wanted, attempt]);
  return useMemo(
    () => details && { ...details, panelOf: details.panelsWithLate(details.panelOf, late) },
    [details, late.routes, late.events],
  );
}
