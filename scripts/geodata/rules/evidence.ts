import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

/** Every record names a source, unless it is marked as assumed. */
export function recordsNameASource(sources: Sources): Problem[] {
  return sourced(sources).flatMap(({ file, record, path, citations }) =>
    citations.length > 0
      ? []
      : [{ file, record, field: `${path}citations`, found: citations, expected: 'a source' }],
  );
}

/** What is assumed has no source and a low confidence. */
export function assumptionsClaimNothing({ control }: Sources): Problem[] {
  return control
    .filter(({ basis }) => basis === 'assumed')
    .flatMap(({ id, citations, confidence }) => {
      const at = { file: RECORD_FILES.control, record: id };
      const assumed = 'as the basis is assumed';
      return [
        ...(citations.length > 0
          ? [{ ...at, field: 'citations', found: citations, expected: `no source, ${assumed}` }]
          : []),
        ...(confidence !== 'low'
          ? [{ ...at, field: 'confidence', found: confidence, expected: `low, ${assumed}` }]
          : []),
      ];
    });
}

/** A figure that gives neither number nor words says that none was found. */
function givesAnything({ value, low, words }: Sources['figures'][number]): boolean {
  return value !== null || low !== null || words !== null;
}

function sourced(sources: Sources) {
  const { actors, areas, control, crossings, crossingStatus, routes, sites } = sources;
  const { eventCoverage, figures, trade, resourceEvents, contextEvents } = sources;
  const whole = (file: string, records: { id: string; citations: string[] }[]) =>
    records.map(({ id, citations }) => ({ file, record: id, path: '', citations }));
  const parts = (file: string, record: string, name: string, list: { citations: string[] }[]) =>
    list.map(({ citations }, i) => ({ file, record, path: `${name}.${i}.`, citations }));
  return [
    ...whole(RECORD_FILES.actors, actors),
    ...whole(RECORD_FILES.areas, areas),
    ...whole(RECORD_FILES.crossings, crossings),
    ...whole(RECORD_FILES.crossingStatus, crossingStatus),
    ...whole(RECORD_FILES.routes, routes),
    ...whole(RECORD_FILES.sites, sites),
    ...whole(RECORD_FILES.eventCoverage, eventCoverage),
    ...whole(RECORD_FILES.figures, figures.filter(givesAnything)),
    ...whole(RECORD_FILES.trade, trade.filter(givesAnything)),
    ...whole(RECORD_FILES.resourceEvents, resourceEvents),
    ...whole(RECORD_FILES.contextEvents, contextEvents),
    ...whole(
      RECORD_FILES.control,
      control.filter(({ basis }) => basis !== 'assumed'),
    ),
    ...control.flatMap(({ id, rivals }) => parts(RECORD_FILES.control, id, 'rivals', rivals)),
    ...crossingStatus.flatMap(({ id, rivals }) =>
      parts(RECORD_FILES.crossingStatus, id, 'rivals', rivals),
    ),
    ...sites.flatMap(({ id, claims, changes }) => [
      ...parts(RECORD_FILES.sites, id, 'claims', claims),
      ...parts(RECORD_FILES.sites, id, 'changes', changes),
    ]),
  ];
}
