import type { Atlas } from '../../domain/atlas.ts';
import { isDot } from '../../domain/events/columns.ts';
import type { EventSet } from '../../domain/events/record.ts';
import { eventAt } from '../../domain/events/record.ts';
import { whereaboutsOf } from '../../domain/events/whereabouts.ts';
import type { Text } from '../../text/text.ts';
import type { Fact, PanelModel } from '../panel/model.ts';

type Deaths = NonNullable<ReturnType<typeof eventAt>>['deaths'];

/** Everything known of a conflict event; null where there is none of that id. */
export function eventPanel(set: EventSet, atlas: Atlas, id: string, text: Text): PanelModel | null {
  const index = set.columns.id.indexOf(id);
  const event = eventAt(set, index);
  if (!event) return null;
  const { dyad, deaths, coverage, datePrecision, precision } = event;
  const kind = text.say(`event_${dyad.violence}`);
  const swatch = { kind: 'event', civilians: dyad.violence === 'one_sided' } as const;
  const from = text.day(event.start);
  const period =
    event.end === event.start ? from : text.say('event_period', { from, to: text.day(event.end) });
  const headline = deathWords(deaths, text);
  const title = text.say('event_title', { kind, where: event.where });
  return {
    target: { kind: 'events', id },
    eyebrow: `${text.say('kind_event')} · ${period}`,
    title,
    subtitle: null,
    aliases: [],
    icon: swatch,
    precision: {
      kind: precision === 1 ? 'exact' : precision === 2 ? 'approximate' : 'none',
      text: text.say(`event_place_${precision as 1}`),
    },
    position: isDot(set.columns, index) ? event.position : null,
    now: [
      {
        heading: kind,
        swatch,
        headline,
        confidence: null,
        confidenceText: text.count('sources_all', coverage.citations.length),
        since: null,
        confirmed: null,
        lastKnown: false,
        details: [
          dyad.name,
          text.say(`event_date_${datePrecision as 1}`),
          ...(event.clarity === 2 ? [text.say('event_sum')] : []),
          ...(coverage.provisional ? [text.say('event_provisional')] : []),
        ],
        citations: coverage.citations,
      },
    ],
    accounts: null,
    facts: [
      { label: text.say('fact_period'), text: period, day: event.start },
      { label: text.say('fact_where'), text: event.where },
      ...areaFacts(set, atlas, index, text),
      fact(text.say('fact_deaths_of', { side: dyad.sideA }), deaths.a, text),
      ...(dyad.violence === 'one_sided'
        ? []
        : [fact(text.say('fact_deaths_of', { side: dyad.sideB }), deaths.b, text)]),
      fact(text.say('fact_deaths_civilians'), deaths.civilians, text),
      fact(text.say('fact_deaths_unknown'), deaths.unknown, text),
      ...(event.sources === null ? [] : [fact(text.say('fact_reports'), event.sources, text)]),
      ...(event.source ? [{ label: text.say('fact_first_report'), text: event.source }] : []),
      { label: text.say('fact_release'), text: coverage.name },
      { label: text.say('fact_id'), text: event.id },
    ],
    strips: [],
    history: [],
    sources: coverage.citations,
    sentence: `${title}, ${period}: ${dyad.name}; ${headline} (${text.say('confidence_not_rated')})`,
  };
}

/** The township of an event, or the district where no more is known. */
function areaFacts({ columns }: EventSet, atlas: Atlas, index: number, text: Text): Fact[] {
  const { township, district, knownTo } = whereaboutsOf(atlas, columns, index);
  const name = atlas.data.townships.find(({ pcode }) => pcode === township)?.name;
  if (name) return [{ label: text.say('fact_township'), text: name }];
  if (district && knownTo === 'district')
    return [{ label: text.say('fact_district'), text: district.name }];
  return [];
}

function fact(label: string, count: number, text: Text): Fact {
  return { label, text: text.number(count) };
}

function deathWords({ best, low, high }: Deaths, text: Text): string {
  const values = { best: text.number(best), low: text.number(low), high: text.number(high) };
  if (best === 0 && high === 0) return text.say('event_headline_none');
  return text.say(low === high ? 'event_headline_one' : 'event_headline', values);
}
