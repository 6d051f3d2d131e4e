import { useState } from 'preact/hooks';

interface Choosable {
  id: string;
  shown: 'always' | 'wide' | 'chosen';
}

/** The columns of a kind of table that are shown: at first those that have room, then those the reader ticks. */
export function useColumns<Of extends Choosable>(
  kind: string,
  columns: readonly Of[],
  compact: boolean,
) {
  const [chosen, setChosen] = useState<Partial<Record<string, ReadonlySet<string>>>>({});
  const atFirst = columns.filter(
    ({ shown }) => shown === 'always' || (shown === 'wide' && !compact),
  );
  const shown = chosen[kind] ?? new Set(atFirst.map(({ id }) => id));
  return {
    shown,
    visible: columns.filter(({ id }) => shown.has(id)),
    toggle: (id: string) => {
      const next = new Set(shown);
      if (!next.delete(id)) next.add(id);
      setChosen({ ...chosen, [kind]: next });
    },
  };
}
