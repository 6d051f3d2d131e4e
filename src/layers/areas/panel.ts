import type { Atlas } from '../../domain/atlas.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { townshipNames } from '../panel/header.ts';
import type { Fact, PanelModel } from '../panel/model.ts';
import { hueOf } from '../state-swatch.ts';

/** Everything the panel says about a described area. */
export function areaPanel(
  atlas: Atlas,
  id: string,
  date: Day,
  _filters: Filters,
  text: Text,
): PanelModel | null {
  const area = atlas.data.areas.find((other) => other.id === id);
  if (!area) return null;
  const now = area.from <= date && date <= (area.until ?? Number.POSITIVE_INFINITY);
  const placeFacts = (label: string, ids: readonly string[]): Fact[] =>
    ids.map((place) => ({
      label,
      text: atlas.data.places.find((other) => other.id === place)?.name ?? place,
      target: { kind: 'places', id: place },
    }));
  const swatch = { kind: 'area', hue: hueOf(atlas.data, area.actor) ?? 'militia' } as const;
  const from = text.day(area.from);
  const period =
    area.until === null ? text.say('since', { date: from }) : `${from} – ${text.day(area.until)}`;
  const headline = text.say(now ? 'area_as_described' : 'area_not_now');
  return {
    target: { kind: 'areas', id },
    eyebrow: `${text.say('kind_area')} · ${text.actor(area.actor)}`,
    title: area.name,
    subtitle: null,
    aliases: [],
    icon: swatch,
    precision: null,
    position: null,
    now: [
      {
        heading: text.say('kind_area'),
        swatch,
        headline,
        confidence: null,
        confidenceText: text.count('sources_all', area.citations.length),
        since: { day: area.from, text: text.day(area.from) },
        confirmed: null,
        lastKnown: false,
        details: [area.sentence],
        citations: area.citations,
      },
    ],
    accounts: null,
    facts: [
      { label: text.say('fact_period'), text: period },
      ...(area.townships.length > 0
        ? [
            {
              label: text.say('fact_township'),
              text: townshipNames(atlas, area.townships, text).join(', '),
            },
          ]
        : []),
      ...placeFacts(text.say('fact_places'), area.places),
      ...placeFacts(text.say('fact_claimed'), area.claimed),
    ],
    strips: [],
    history: [],
    sources: area.citations,
    sentence: `${area.name} ${text.say('now_on', { date: text.day(date) })}: ${headline.replace(/[.။]$/u, '')} (${period}, ${text.say('confidence_not_rated')}). ${area.sentence}`,
  };
}
