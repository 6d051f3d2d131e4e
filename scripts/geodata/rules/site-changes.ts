import { STATUS_OF_CHANGE } from '../../../src/domain/site/site-status.ts';
import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

/** A change brings the status that its kind stands for. */
export function changesBringTheirStatus({ sites }: Sources): Problem[] {
  return sites.flatMap(({ id, changes }) =>
    changes.flatMap(({ kind, status }, i) => {
      const wanted = STATUS_OF_CHANGE[kind];
      const expected = `${wanted}, as ${kind} brings`;
      return status === wanted
        ? []
        : [
            {
              file: RECORD_FILES.sites,
              record: id,
              field: `changes.${i}.status`,
              found: status,
              expected,
            },
          ];
    }),
  );
}

/** Only a suspension has an end of its own. */
export function onlySuspensionsEnd({ sites }: Sources): Problem[] {
  return sites.flatMap(({ id, changes }) =>
    changes.flatMap(({ status, until }, i) =>
      until === null || status === 'suspended'
        ? []
        : [
            {
              file: RECORD_FILES.sites,
              record: id,
              field: `changes.${i}.until`,
              found: until,
              expected: `null, as ${status} has no end of its own`,
            },
          ],
    ),
  );
}
