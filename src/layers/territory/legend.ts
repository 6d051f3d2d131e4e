import type { Atlas } from '../../domain/atlas.ts';
import { rowOf } from '../../domain/control/answer.ts';
import { type Filters, passesActor } from '../../domain/filters.ts';
import type { Hue } from '../../domain/schema/actor.ts';
import type { Day } from '../../domain/time/day.ts';
import type { MessageKey, Text } from '../../text/text.ts';
import type { LayerCounts, LegendRow } from '../declaration.ts';
import { hueOf, sharedHues } from '../state-swatch.ts';

/** The actor that gives a hue its name in the legend; the militias have a word of their own. */
const NAME_OF_HUE: Record<Hue, { actor: string } | { key: MessageKey }> = {
  kia: { actor: 'kia' },
  military: { actor: 'military' },
  ndak_bgf: { actor: 'ndak_bgf' },
  pdf: { actor: 'pdf' },
  sna: { actor: 'sna' },
  militia: { key: 'row_militias' },
};

/** The order of the rows: the two main forces, then the others. */
const ORDER: readonly Hue[] = ['kia', 'military', 'ndak_bgf', 'pdf', 'sna', 'militia'];

/** A hue's name in the legend and on its patches of ground. */
export function hueName(hue: Hue, text: Text): string {
  const name = NAME_OF_HUE[hue];
  return 'actor' in name ? text.actor(name.actor) : text.say(name.key);
}

/** The legend of the ground: the actors present on the date, shared ground, and no reports. */
export function territoryLegend(
  atlas: Atlas,
  date: Day,
  filters: Filters,
  text: Text,
): LegendRow[] {
  const { actors, lattice } = atlas.data;
  const answers = atlas
    .answers(date, filters.least)
    .filter((answer) => passesActor(answer, filters.actor));
  const byHue = new Map<Hue, number>();
  let shared = 0;
  let sharedExample: (typeof answers)[number] | undefined;
  for (const answer of answers) {
    const row = rowOf(answer);
    if (row === 'joint' || row === 'contested') {
      shared++;
      if (answer.parties.length > 1) sharedExample ??= answer;
      continue;
    }
    const hue = hueOf(atlas.data, row);
    if (hue) byHue.set(hue, (byHue.get(hue) ?? 0) + 1);
  }
  const rows: LegendRow[] = ORDER.filter((hue) => byHue.has(hue)).map((hue) => ({
    key: hue,
    label: hueName(hue, text),
    swatch: { kind: 'held', hue },
    count: text.number(byHue.get(hue) ?? 0),
    filter: { actor: actors.filter((actor) => actor.hue === hue).map((actor) => actor.id) },
    empty: false,
  }));
  if (shared > 0)
    rows.push({
      key: 'shared',
      label: text.say('row_shared'),
      swatch: {
        kind: 'shared',
        hues: sharedExample ? sharedHues(atlas.data, sharedExample) : ['kia', 'military'],
      },
      count: text.number(shared),
      empty: false,
    });
  const ground = atlas.ground(date, filters.least);
  let blank = 0;
  let all = 0;
  for (let cell = 0; cell < lattice.count; cell++) {
    const area = lattice.areaKm2[cell] ?? 0;
    all += area;
    if ((ground.place[cell] ?? -1) < 0) blank += area;
  }
  rows.push({
    key: 'no_reports',
    label: text.say('row_no_reports'),
    swatch: { kind: 'unknown' },
    count: text.say('row_percent_area', { n: all > 0 ? Math.round((100 * blank) / all) : 0 }),
    empty: false,
  });
  return rows;
}

/** How many places are known and drawn on the date. */
export function placeCounts(atlas: Atlas, date: Day, filters: Filters): LayerCounts {
  const answers = atlas.answers(date, filters.least);
  const { places } = atlas.data;
  const shown = places.filter((place, i) => {
    const answer = answers[i];
    return (
      answer && answer.status !== 'unknown' && place.position && passesActor(answer, filters.actor)
    );
  });
  return {
    shown: shown.length,
    total: places.length,
    withoutPosition: places.filter((place) => !place.position).length,
    withoutDates: places.filter(
      (place) => !(atlas.timeline(place.id, 'low')?.intervals.length ?? 0),
    ).length,
  };
}
