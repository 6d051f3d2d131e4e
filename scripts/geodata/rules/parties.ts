import type { ControlStatus } from '../../../src/domain/schema/control-record.ts';
import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

interface State {
  file: string;
  record: string;
  path: string;
  status: ControlStatus;
  holder: string | null;
  parties: string[];
}

/** Holder and parties are coded as their status demands. */
export function partiesAgreeWithStatus(sources: Sources): Problem[] {
  return statesOf(sources).flatMap((state) => {
    const { file, record, path, status, holder, parties } = state;
    const [first] = parties;
    const problem = (field: string, expected: string): Problem[] => [
      {
        file,
        record,
        field: `${path}${field}`,
        found: field === 'holder' ? holder : parties,
        expected: `${expected}, as ${status} needs`,
      },
    ];
    if (status === 'joint') {
      if (holder !== null) return problem('holder', 'null');
      return parties.length >= 2 ? [] : problem('parties', 'two or more');
    }
    if (holder === null) return status === 'contested' ? [] : problem('holder', 'an actor');
    if (status === 'held')
      return parties.length === 1 && first === holder ? [] : problem('parties', `[${holder}]`);
    return first === holder ? [] : problem('parties', `${holder} first`);
  });
}

/** Nobody is a party twice. */
export function partiesAreNamedOnce(sources: Sources): Problem[] {
  return statesOf(sources).flatMap(({ file, record, path, parties }) =>
    new Set(parties).size === parties.length
      ? []
      : [{ file, record, field: `${path}parties`, found: parties, expected: 'each party once' }],
  );
}

function statesOf({ control, sites }: Sources): State[] {
  return [
    ...control.map((state) => ({
      ...state,
      file: RECORD_FILES.control,
      record: state.id,
      path: '',
    })),
    ...sites.flatMap(({ id, claims }) =>
      claims.map((claim, i) => ({
        ...claim,
        file: RECORD_FILES.sites,
        record: id,
        path: `claims.${i}.`,
      })),
    ),
  ];
}

/** Whom a rival account names as holder is among the parties it names. */
export function rivalsNameTheirHolder({ control }: Sources): Problem[] {
  return control.flatMap(({ id, rivals }) =>
    rivals.flatMap(({ holder, parties }, i) => {
      if (holder === null || parties.includes(holder)) return [];
      const field = `rivals.${i}.parties`;
      const expected = `a list with ${holder}, its holder`;
      return [{ file: RECORD_FILES.control, record: id, field, found: parties, expected }];
    }),
  );
}
