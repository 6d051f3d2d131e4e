import type { Atlas } from '../../domain/atlas.ts';
import type { Filters } from '../../domain/filters.ts';
import type { MiningSite } from '../../domain/schema/site.ts';
import { statusChanges } from '../../domain/site/site-status.ts';
import type { Day } from '../../domain/time/day.ts';
import { parseReducedDate } from '../../domain/time/reduced-date.ts';
import type { Text } from '../../text/text.ts';
import { precisionOf, townshipNames } from '../panel/header.ts';
import type { Fact, HistoryEntry, NowBlock, PanelModel, Strip } from '../panel/model.ts';
import { panelSentence } from '../panel/sentence.ts';
import { disagreements, siteControlBlock } from '../panel/site-control-block.ts';
import { controlStrip } from '../panel/strips.ts';
import { stateSwatch } from '../state-swatch.ts';
import { stateWords } from '../state-words.ts';

function activityBlock(atlas: Atlas, site: MiningSite, date: Day, text: Text): NowBlock {
  const activity = atlas.activity(site, date);
  const change = activity.change === null ? undefined : site.changes[activity.change];
  const citations = change?.citations ?? [];
  return {
    heading: text.say('heading_activity'),
    swatch: {
      kind: 'mine',
      commodity: site.commodity,
      hollow: activity.status !== 'active',
      ring: site.precision === 'approximate',
    },
    headline: text.say(`site_${activity.status}`),
    confidence: change ? site.confidence : null,
    confidenceText: change
      ? text.count('confidence_and_sources', citations.length)
      : text.say('confidence_none'),
    since:
      activity.since === null
        ? null
        : { day: activity.since, text: text.written(activity.sinceWritten ?? '') },
    confirmed: null,
    lastKnown: false,
    details: change ? [change.note] : [],
    citations,
  };
}

function activityStrip(atlas: Atlas, site: MiningSite, text: Text): Strip {
  const [first, last] = atlas.data.meta.clock;
  const changes = statusChanges(site);
  return {
    label: text.say('heading_activity'),
    segments: changes
      .map(({ change }, i) => ({
        from: Math.max(first, change.at),
        until: Math.min(
          changes[i + 1]?.change.at ?? last + 1,
          change.until === null ? last + 1 : change.until + 1,
        ),
        swatch: {
          kind: 'mine' as const,
          commodity: site.commodity,
          hollow: change.status !== 'active',
        },
        text: text.say(`site_${change.status}`),
        lastKnownFrom: null,
        startRange:
          change.earliest !== null && change.latest !== null && change.earliest < change.latest
            ? ([change.earliest, change.latest] as const)
            : null,
      }))
      .filter((segment) => segment.until > segment.from),
  };
}

function historyOf(atlas: Atlas, site: MiningSite, date: Day, text: Text): HistoryEntry[] {
  const current = atlas.activity(site, date).change;
  const changes = site.changes.flatMap((change, i): HistoryEntry[] =>
    change.at === null || change.date === null
      ? []
      : [
          {
            day: change.at,
            when: text.written(change.date),
            precision: parseReducedDate(change.date)?.precision ?? 'day',
            swatch: { kind: 'mine', commodity: site.commodity, hollow: change.status !== 'active' },
            text: change.note,
            confidence: site.confidence,
            current: i === current,
            later: change.at > date,
            target: null,
            citations: change.citations,
          },
        ],
  );
  const claims = site.claims.flatMap((claim): HistoryEntry[] =>
    claim.from === null
      ? []
      : [
          {
            day: claim.from,
            when: text.day(claim.from),
            precision: 'day',
            swatch: stateSwatch(atlas.data, claim),
            text: `${stateWords(claim, text)}. ${claim.text}`,
            confidence: claim.confidence,
            current: false,
            later: claim.from > date,
            target: null,
            citations: claim.citations,
          },
        ],
  );
  return [...changes, ...claims].sort((a, b) => a.day - b.day);
}

function undated(site: MiningSite): string[] {
  return site.changes.filter((change) => change.at === null).map((change) => change.note);
}

function factsOf(atlas: Atlas, site: MiningSite, date: Day, filters: Filters, text: Text): Fact[] {
  const control = atlas.siteControl(site, date, filters.least);
  const place = atlas.data.places.find((other) => other.id === site.place);
  const fact = (key: Parameters<Text['say']>[0], value: string | null | undefined): Fact[] =>
    value ? [{ label: text.say(key), text: value }] : [];
  return [
    ...disagreements(atlas.data, control, text),
    ...(place
      ? [
          {
            label: text.say('fact_place'),
            text: text.names(place).first,
            target: { kind: 'places' as const, id: place.id },
          },
        ]
      : []),
    ...fact('fact_start', site.start ? (site.start.note ?? text.written(site.start.date)) : null),
    ...fact('fact_operators', site.operators.join(', ')),
    ...fact('fact_size', site.size),
    ...fact('fact_note', site.note),
    ...undated(site).flatMap((note) => fact('source_undated', note)),
    ...fact('fact_position', site.coordinateSource),
  ];
}

/** Everything the panel says about a mine on a date. */
export function minePanel(
  atlas: Atlas,
  id: string,
  date: Day,
  filters: Filters,
  text: Text,
): PanelModel | null {
  const site = atlas.data.sites.find((other) => other.id === id);
  if (!site) return null;
  const names = text.names(site);
  const control = siteControlBlock(
    atlas.data,
    atlas.siteControl(site, date, filters.least),
    date,
    text,
  );
  const activity = activityBlock(atlas, site, date, text);
  const history = historyOf(atlas, site, date, text);
  return {
    target: { kind: 'mines', id },
    eyebrow: [
      text.say('kind_mine', { commodity: text.say(`commodity_${site.commodity}`) }),
      ...townshipNames(atlas, site.townships, text),
      ...(site.scope === 'outside'
        ? [text.say('outside_state')]
        : site.scope === 'context'
          ? [text.say('context_only')]
          : []),
    ].join(' · '),
    title: names.first,
    subtitle: names.second,
    aliases: site.aliases,
    icon: activity.swatch,
    precision: precisionOf(site.precision, site.precisionKm, text),
    position: site.position,
    now: [activity, control],
    accounts: null,
    facts: factsOf(atlas, site, date, filters, text),
    strips: [
      activityStrip(atlas, site, text),
      ...(site.place ? [controlStrip(atlas, site.place, filters.least, text)] : []),
    ].filter((strip) => strip.segments.length > 0),
    history,
    sources: [
      ...new Set([
        ...activity.citations,
        ...control.citations,
        ...history.flatMap((e) => e.citations),
        ...site.citations,
      ]),
    ],
    sentence: panelSentence(names.first, [activity, control], date, text),
  };
}
