import type { Atlas } from '../domain/atlas.ts';
import { rowOf } from '../domain/control/answer.ts';
import type { Filters } from '../domain/filters.ts';
import { summaryAt } from '../domain/summary.ts';
import type { Day } from '../domain/time/day.ts';
import { parseReducedDate } from '../domain/time/reduced-date.ts';
import type { Text } from '../text/text.ts';
import { newestCitations } from './panel/control-block.ts';
import type { Fact, PanelModel } from './panel/model.ts';
import { hueOf } from './state-swatch.ts';

/** Everything the panel says about an armed group on a date. */
export function actorPanel(
  atlas: Atlas,
  id: string,
  date: Day,
  filters: Filters,
  text: Text,
): PanelModel | null {
  const actor = atlas.data.actors.find((other) => other.id === id);
  if (!actor) return null;
  const names = text.names(actor);
  const swatch = { kind: 'held', hue: hueOf(atlas.data, id) ?? 'militia' } as const;
  const row = summaryAt(atlas, date, filters.least).find(({ key }) => key === id);
  const [near = 0, reach = 0] = row?.areaKm2 ?? [];
  const records: string[] = [];
  const held: Fact[] = atlas.data.places.flatMap((place) => {
    const answer = atlas.controlAt(place.id, date, filters.least);
    if (answer.parties.includes(id)) records.push(...answer.records);
    return rowOf(answer) === id
      ? [
          {
            label: text.say('fact_holds'),
            text: text.names(place).first,
            swatch: { ...swatch, lastKnown: answer.lastKnown },
            target: { kind: 'places' as const, id: place.id },
          },
        ]
      : [];
  });
  const behind = newestCitations(atlas, records);
  const totals = [
    text.count('n_places', row?.places ?? 0),
    text.count('n_mines', row?.mines ?? 0),
    text.count('n_crossings', row?.crossings ?? 0),
    text.say('km2_range', {
      near: text.number(Math.round(near)),
      reach: text.number(Math.round(reach)),
    }),
  ]
    .join(' · ')
    // A number is not torn apart between its thousands.
    .replaceAll('\u2009', '\u202f');
  const evidence =
    filters.least === 'low'
      ? text.say('records_every')
      : text.say('records_least', { level: text.say(`confidence_${filters.least}`).toLowerCase() });
  return {
    target: { kind: 'actors', id },
    eyebrow: text.say('kind_actor'),
    title: names.first,
    subtitle: names.second,
    aliases: [actor.abbreviation, ...actor.aliases],
    icon: swatch,
    precision: held.length > 0 ? null : { kind: 'none', text: text.say('holds_nothing') },
    position: null,
    now: [
      {
        heading: text.say('fact_holds'),
        swatch,
        headline: totals,
        confidence: null,
        confidenceText: evidence,
        since: null,
        confirmed: null,
        lastKnown: false,
        details: actor.note ? [actor.note] : [],
        citations: actor.note ? actor.citations : [],
      },
    ],
    accounts: null,
    facts: [
      ...(actor.founded
        ? [{ label: text.say('fact_founded'), text: text.written(actor.founded) }]
        : []),
      ...held,
    ],
    strips: [],
    history: actor.alignment.flatMap((entry) => {
      const from = entry.from === null ? undefined : parseReducedDate(entry.from);
      if (!from) return [];
      const until = entry.until === null ? undefined : parseReducedDate(entry.until);
      return [
        {
          day: from.earliest,
          when: text.written(from.text),
          precision: from.precision,
          swatch,
          text: entry.text,
          confidence: null,
          current: from.earliest <= date && date <= (until?.latest ?? Number.POSITIVE_INFINITY),
          later: from.earliest > date,
          target: null,
          citations: actor.citations,
        },
      ];
    }),
    sources: [...new Set([...actor.citations, ...behind])],
    behind,
    sentence: `${names.first} ${text.say('now_on', { date: text.day(date) })}: ${totals} (${evidence})`,
  };
}
