import type { AppPort } from '../app-port.ts';
import type { RoomKind } from './request.ts';

/** Selects what a row is of, and moves the map there where it is out of sight. */
export function selectRow(
  port: AppPort,
  kind: Exclude<RoomKind, 'ledger'>,
  { id, lng, lat }: { id: string; lng: number | null; lat: number | null },
): void {
  port.view.getState().select({ kind, id });
  const bbox = port.bbox();
  if (lng === null || lat === null || !bbox) return;
  const [west, south, east, north] = bbox;
  if (lng < west || lng > east || lat < south || lat > north) port.flyTo([lng, lat]);
}
