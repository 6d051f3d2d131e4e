import type { Atlas } from '../../domain/atlas.ts';
import { foldMarks } from '../../domain/fold-marks.ts';
import { gateNames } from '../../domain/gate-names.ts';
import type { Crossing } from '../../domain/schema/crossing.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { MiningSite } from '../../domain/schema/site.ts';
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
  const entry = (
    target: Target,
    thing: {
      name: string;
      names?: { my?: string | undefined; kac?: string | undefined; zh?: string | undefined };
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
      swatch,
      names: [thing.name, ...Object.values(thing.names ?? {}), ...aliases]
        .filter((name) => name !== undefined)
        .map(fold),
      rank,
    };
  };
  // What is not known to a point says what it is known to.
  const known = (kind: string, thing: Place | MiningSite | Crossing): string => {
    if (thing.position) return kind;
    const townships = townshipNames(atlas, thing.townships, text);
    const where = townships.length > 0 ? townships : [text.say('precision_none')];
    return [kind, ...where].join(' · ');
  };
  return [
    ...data.places.map((place) =>
      entry(
        { kind: 'places', id: place.id },
        place,
        place.aliases,
        known(text.say(`kind_${place.kind}`), place),
        { kind: 'confidence', confidence: 'high' },
        place.kind === 'town' ? 0 : 3,
      ),
    ),
    ...data.crossings.map((crossing) =>
      entry(
        { kind: 'crossings', id: crossing.id },
        gateNames(data, crossing),
        [...crossing.aliases, crossing.counterpart.name, crossing.counterpart.zh ?? ''].filter(
          Boolean,
        ),
        known(text.say('search_kind_crossings'), crossing),
        { kind: 'gate', status: 'open' },
        1,
      ),
    ),
    ...data.sites.map((site) =>
      entry(
        { kind: 'mines', id: site.id },
        site,
        site.aliases,
        known(text.say('kind_mine', { commodity: text.say(`commodity_${site.commodity}`) }), site),
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
    .map(({ entry: { target, title, second, kindText, swatch } }) => ({
      target,
      title,
      second,
      kindText,
      swatch,
    }));
}
