import type { Atlas } from '../../domain/atlas.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { MiningSite } from '../../domain/schema/site.ts';
import type { GateAnswer } from '../../domain/site/gate-status.ts';
import { recordsOf, type SiteControl } from '../../domain/site/site-control.ts';
import type { SiteActivity } from '../../domain/site/site-status.ts';

const kept = new WeakMap<Dataset, ReadonlyMap<string, readonly string[]>>();

/** The sources of every control and status record, by its id. */
function sourcesOf(data: Dataset): ReadonlyMap<string, readonly string[]> {
  const known =
    kept.get(data) ??
    new Map([...data.control, ...data.crossingStatus].map(({ id, citations }) => [id, citations]));
  kept.set(data, known);
  return known;
}

function citationsOfRecords({ data }: Atlas, records: readonly string[]): string[] {
  const sources = sourcesOf(data);
  return [...new Set(records.flatMap((id) => sources.get(id) ?? []))];
}

/**
 * The ids of the sources behind an answer of control: those of its records, of the claim that answered, or,
 * where cells are mixed, of the records of every share.
 */
export function citationsOfControl(
  atlas: Atlas,
  control: Pick<SiteControl, 'answer' | 'shares' | 'citations'>,
): string[] {
  return [...citationsOfRecords(atlas, recordsOf(control)), ...control.citations];
}

/** The ids of the sources behind a gate's status. */
export function citationsOfGate(atlas: Atlas, gate: GateAnswer): string[] {
  return citationsOfRecords(atlas, gate.records);
}

/** The ids of the sources of the change behind a mine's activity. */
export function citationsOfActivity(site: MiningSite, { change }: SiteActivity): string[] {
  return [...(site.changes[change ?? -1]?.citations ?? [])];
}
