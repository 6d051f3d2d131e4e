import type { Atlas } from '../domain/atlas.ts';
import { gateNames } from '../domain/gate-names.ts';
import type { Target } from '../layers/panel-model.ts';

/** Where a target stands, `[lng, lat]`; null where it has no point of its own. */
export function targetPosition(atlas: Atlas, target: Target): readonly [number, number] | null {
  if (target.kind === 'ground') return [target.lng, target.lat];
  const { data } = atlas;
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    list.find(({ id }) => id === target.id);
  switch (target.kind) {
    case 'places':
      return byId(data.places)?.position ?? null;
    case 'mines': {
      const site = byId(data.sites);
      if (!site) return null;
      return (
        site.position ??
        data.townships.find(({ pcode }) => pcode === site.townships[0])?.label ??
        null
      );
    }
    case 'crossings':
      return byId(data.crossings)?.position ?? null;
    case 'townships':
      return data.townships.find(({ pcode }) => pcode === target.id)?.label ?? null;
    case 'records': {
      const place = byId(data.control)?.place;
      const crossing = byId(data.crossingStatus)?.crossing;
      return (
        data.places.find(({ id }) => id === place)?.position ??
        data.crossings.find(({ id }) => id === crossing)?.position ??
        null
      );
    }
    default:
      return null;
  }
}

/** The names a target is labelled with; none for the ground, for townships, and where it has no point. */
export function targetNames(atlas: Atlas, target: Target): { name?: string; my?: string } {
  const { data } = atlas;
  if (target.kind === 'ground' || target.kind === 'townships') return {};
  const ofRecord = <T extends { id: string }>(records: readonly T[]) =>
    target.kind === 'records' ? records.find(({ id }) => id === target.id) : undefined;
  const gate =
    ofRecord(data.crossingStatus)?.crossing ?? (target.kind === 'crossings' ? target.id : null);
  const crossing = data.crossings.find(({ id }) => id === gate);
  const id = ofRecord(data.control)?.place ?? target.id;
  const thing = crossing
    ? gateNames(data, crossing)
    : (target.kind === 'mines' ? data.sites : data.places).find((other) => other.id === id);
  if (!thing) return {};
  const { my } = thing.names;
  return { name: thing.name, ...(my ? { my } : {}) };
}
