import type { Atlas } from '../../domain/atlas.ts';
import { sameState } from '../../domain/control/answer.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Crossing } from '../../domain/schema/crossing.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { MiningSite } from '../../domain/schema/site.ts';
import type { GateAnswer } from '../../domain/site/gate-status.ts';
import type { SiteControl } from '../../domain/site/site-control.ts';
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
  thing: Place | MiningSite | Crossing,
  { rule, answer, shares }: SiteControl,
): string[] {
  if (rule === 'claim' && 'claims' in thing) {
    const claim = thing.claims.find((one) => one.from === answer.since && sameState(one, answer));
    return [...(claim?.citations ?? [])];
  }
  const records = [answer, ...shares.map((share) => share.answer)].flatMap((one) => one.records);
  return citationsOfRecords(atlas, records);
}

/** The ids of the sources behind a gate's status. */
export function citationsOfGate(atlas: Atlas, gate: GateAnswer): string[] {
  return citationsOfRecords(atlas, gate.records);
}

/** The ids of the sources of the change behind a mine's activity. */
export function citationsOfActivity(site: MiningSite, { change }: SiteActivity): string[] {
  return [...(site.changes[change ?? -1]?.citations ?? [])];
}
