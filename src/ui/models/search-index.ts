import type { Atlas } from '../../domain/atlas.ts';
import { foldMarks } from '../../domain/fold-marks.ts';
import { gateNames } from '../../domain/gate-names.ts';
import type { Position } from '../../domain/schema/place.ts';
import { townshipNames } from '../../layers/panel/header.ts';
import type { Target } from '../../layers/panel-model.ts';
import { hueOf } from '../../layers/state-swatch.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';
import type { SearchResult } from '../search-box.tsx';

interface Entry {
  target: Target;
  title: string;
  second: SearchResult['second'];
  kindText: string;
  where: string | null;
  swatch: Swatch;
  /** All spellings, folded, in the order they are asked for. */
  names: readonly string[];
  /** Smaller comes first among equals. */
  rank: number;
}

/** Folds a spelling so that case, accents, spaces, hyphens and apostrophes do not matter. */
export function fold(text: string): string {
  return foldMarks(text).replace(/[\s\-–'’‘"“”().,/]+/g, '');
}

/** Everything that can be searched for. Ids are left out: some name units. */
export function searchIndex(atlas: Atlas, text: Text): Entry[] {
  const { data } = atlas;
  // What is not known to a point says what it is known to.
  const townshipWords = (pcodes: readonly string[]): string =>
    townshipNames(atlas, pcodes, text).join(' · ') || text.say('precision_none');
  const entry = (
    target: Target,
    thing: {
      name: string;
      names?: { my?: string | undefined; kac?: string | undefined; zh?: string | undefined };
      position?: Position | null;
      townships?: readonly string[];
    },
    aliases: readonly string[],
    kindText: string,
    swatch: Swatch,
    rank: number,
  ): Entry => {
    const names = text.names(thing);
    return {
      target,
      title: names.first,
      second: names.second,
      kindText,
      where: thing.position === null ? townshipWords(thing.townships ?? []) : null,
      swatch,
      names: [thing.name, ...Object.values(thing.names ?? {}), ...aliases]
        .filter((name) => name !== undefined)
        .map(fold),
      rank,
    };
  };
  return [
    ...data.places.map((place) =>
      entry(
        { kind: 'places', id: place.id },
        place,
        place.aliases,
        text.say(`kind_${place.kind}`),
        { kind: 'confidence', confidence: 'high' },
        place.kind === 'town' ? 0 : 3,
      ),
    ),
    ...data.crossings.map((crossing) =>
      entry(
        { kind: 'crossings', id: crossing.id },
        { ...crossing, ...gateNames(data, crossing) },
        [...crossing.aliases, crossing.counterpart.name, crossing.counterpart.zh ?? ''].filter(
          Boolean,
        ),
        text.say('search_kind_crossings'),
        { kind: 'gate', status: 'open' },
        1,
      ),
    ),
    ...data.sites.map((site) =>
      entry(
        { kind: 'mines', id: site.id },
        site,
        site.aliases,
        text.say('kind_mine', { commodity: text.say(`commodity_${site.commodity}`) }),
        { kind: 'mine', commodity: site.commodity },
        2,
      ),
    ),
    ...data.actors.map((actor) =>
      entry(
        { kind: 'actors', id: actor.id },
        actor,
        [actor.abbreviation, ...actor.aliases],
        text.say('search_kind_actors'),
        { kind: 'held', hue: hueOf(data, actor.id) ?? 'militia' },
        1,
      ),
    ),
    ...data.townships.map((township) =>
      entry(
        { kind: 'townships', id: township.pcode },
        { name: township.name, names: { my: township.my ?? undefined } },
        [township.pcode],
        text.say('search_kind_townships'),
        { kind: 'township' },
        4,
      ),
    ),
    ...data.areas.map((area) =>
      entry(
        { kind: 'areas', id: area.id },
        area,
        [],
        text.say('search_kind_areas'),
        { kind: 'area', hue: hueOf(data, area.actor) ?? 'militia' },
        4,
      ),
    ),
  ];
}

/** The best matches: names that start with the query, then names that contain it. */
export function searchFor(index: readonly Entry[], query: string, most = 12): SearchResult[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const score = ({ names }: Entry): number => {
    if (names.some((name) => name === wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  return index
    .map((entry) => ({ entry, score: score(entry) }))
    .filter(({ score: s }) => s < 3)
    .sort(
      (a, b) =>
        a.score - b.score ||
        a.entry.rank - b.entry.rank ||
        a.entry.title.localeCompare(b.entry.title),
    )
    .slice(0, most)
    .map(({ entry: { target, title, second, kindText, where, swatch } }) => ({
      target,
      title,
      second,
      kindText,
      where,
      swatch,
    }));
}
