import { useMemo } from 'preact/hooks';
import { partOf } from '../../analysis/area/part-of.ts';
import type { Part } from '../../domain/area/part.ts';
import { type OwnArea, readArea } from '../../domain/area/read-area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Text } from '../../text/text.ts';
import type { AppPort } from '../app-port.ts';
import { useStore } from '../use-store.ts';

/** The reader's own area with what it holds and what it is called. */
export interface NamedArea {
  /** As the link writes it. */
  key: string;
  area: OwnArea;
  part: Part;
  name: string;
  /** For names of files. */
  fileName: string;
}

const kept = new WeakMap<Atlas, { key: string; part: Part }>();

/** What an area holds; the last one asked for is kept. */
function partFor(atlas: Atlas, key: string, area: OwnArea): Part {
  const known = kept.get(atlas);
  if (known?.key === key) return known.part;
  const part = partOf(atlas, area);
  kept.set(atlas, { key, part });
  return part;
}

/** The name of a township in the reader's language, as in "Hpakant Township". */
export function townshipName(atlas: Atlas, pcode: string, text: Text): string {
  const township = atlas.data.townships.find((other) => other.pcode === pcode);
  const names = text.names({
    name: township?.name ?? pcode,
    names: { my: township?.my ?? undefined },
  });
  return text.say('township_of', { name: names.first });
}

/** The area of a link with all that the interface says of it; null for the whole state. */
export function namedArea(atlas: Atlas, key: string | null, text: Text): NamedArea | null {
  const area = key === null ? null : readArea(key);
  if (key === null || !area) return null;
  const township = area.kind === 'township';
  return {
    key,
    area,
    part: partFor(atlas, key, area),
    name: township ? townshipName(atlas, area.pcode, text) : text.say('area_shape'),
    fileName: township ? area.pcode.toLowerCase() : 'own-area',
  };
}

/** The own area of the view. */
export function useOwnArea({ atlas, view }: AppPort, text: Text): NamedArea | null {
  const key = useStore(view, (state) => state.area);
  return useMemo(() => namedArea(atlas, key, text), [atlas, key, text]);
}
