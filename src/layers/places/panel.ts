import type { Atlas } from '../../domain/atlas.ts';
import { countedSites } from '../../domain/counted.ts';
import { distanceKm } from '../../domain/field/projection.ts';
import type { Filters } from '../../domain/filters.ts';
import type { ControlRecord, Rival } from '../../domain/schema/control-record.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Day } from '../../domain/time/day.ts';
import { parseReducedDate } from '../../domain/time/reduced-date.ts';
import type { Text } from '../../text/text.ts';
import { controlBlock } from '../panel/control-block.ts';
import { actorTarget, placeEyebrow, precisionOf } from '../panel/header.ts';
import type { Account, Fact, HistoryEntry, PanelModel } from '../panel/model.ts';
import { panelSentence } from '../panel/sentence.ts';
import { controlStrip } from '../panel/strips.ts';
import { stateSwatch } from '../state-swatch.ts';
import { stateWords } from '../state-words.ts';

/** Reach of "mines near this place", km. */
const NEAR_KM = 30;

/** Competing claims as accounts of equal weight, the record's own first. */
export function rivalAccounts(own: Account, rivals: readonly Rival[], text: Text): Account[] {
  return [
    own,
    ...rivals.map((rival) => ({
      headline: rival.sentence,
      text: `${rival.claimant}, ${text.day(rival.from)}${rival.until === null || rival.until === rival.from ? '' : ` – ${text.day(rival.until)}`}`,
      citations: rival.citations,
    })),
  ];
}

/** A place's records as dated lines. */
export function recordEntries(
  atlas: Atlas,
  records: readonly ControlRecord[],
  inForce: readonly string[],
  date: Day,
  text: Text,
): HistoryEntry[] {
  return records.map((record) => ({
    day: record.at,
    when: text.written(record.date),
    precision: parseReducedDate(record.date)?.precision ?? 'day',
    swatch: stateSwatch(atlas.data, record),
    text: record.sentence,
    confidence: record.confidence,
    // What a later record implies is known by it, and it is not in force before its day.
    current: record.at <= date && record.id === inForce[inForce.length - 1],
    later: record.at > date,
    target: { kind: 'records', id: record.id },
    citations: record.citations,
  }));
}

function factsOf(atlas: Atlas, place: Place, date: Day, filters: Filters, text: Text): Fact[] {
  const facts: Fact[] = [];
  const timeline = atlas.timeline(place.id, filters.least);
  const answer = atlas.controlAt(place.id, date, filters.least);
  if (answer.holder) {
    const actor = atlas.data.actors.find((other) => other.id === answer.holder);
    if (actor)
      facts.push({
        label: text.say('kind_actor'),
        text: text.names(actor).first,
        swatch: stateSwatch(atlas.data, { status: 'held', holder: actor.id, parties: [actor.id] }),
        target: actorTarget(actor.id),
      });
  }
  if (answer.since !== null && timeline) {
    const before = timeline.at(answer.since - 1);
    if (before.status !== 'unknown')
      facts.push({
        label: text.say('fact_before'),
        text: stateWords(before, text),
        swatch: stateSwatch(atlas.data, before),
        day: answer.since - 1,
      });
  }
  for (const crossing of atlas.data.crossings.filter((other) => other.place === place.id)) {
    const gate = atlas.gateAt(crossing.id, date, filters.least);
    facts.push({
      label: text.say('fact_gate'),
      text: `${crossing.name}: ${text.say(`status_${gate.status}`)}`,
      swatch: { kind: 'gate', status: gate.status, lastKnown: gate.lastKnown },
      target: { kind: 'crossings', id: crossing.id },
    });
  }
  const here = place.position;
  const sites = here
    ? countedSites(atlas)
        .filter((site) => site.position && distanceKm(site.position, here) <= NEAR_KM)
        .map((site) => ({ site, km: distanceKm(site.position ?? here, here) }))
        .sort((a, b) => a.km - b.km)
    : [];
  for (const { site } of sites.slice(0, 4))
    facts.push({
      label: text.say('fact_mines_near', { km: NEAR_KM }),
      text: site.name,
      swatch: { kind: 'mine', commodity: site.commodity },
      target: { kind: 'mines', id: site.id },
    });
  if (place.note) facts.push({ label: text.say('fact_note'), text: place.note });
  if (place.coordinateSource)
    facts.push({ label: text.say('fact_position'), text: place.coordinateSource });
  return facts;
}

/** Everything the panel says about a place on a date. */
export function placePanel(
  atlas: Atlas,
  id: string,
  date: Day,
  filters: Filters,
  text: Text,
): PanelModel | null {
  const place = atlas.data.places.find((other) => other.id === id);
  if (!place) return null;
  const answer = atlas.controlAt(id, date, filters.least);
  const intervals = atlas.timeline(id, filters.least)?.intervals ?? [];
  const records = intervals.flatMap((interval) => [...interval.records]);
  const now = controlBlock(
    atlas.data,
    answer,
    records,
    intervals.map(({ records: [first] }) => first),
    date,
    text,
  );
  const names = text.names(place);
  const own: Account = {
    headline: now.headline,
    text: now.since ? text.say('since', { date: now.since.text }) : '',
    citations: now.citations,
  };
  const history = recordEntries(atlas, records, answer.records, date, text);
  return {
    target: { kind: 'places', id },
    eyebrow: placeEyebrow(atlas, place, text),
    title: names.first,
    subtitle: names.second,
    aliases: place.aliases,
    icon: now.swatch,
    precision: precisionOf(place.precision, place.precisionKm, text),
    position: place.position,
    now: [now],
    accounts:
      answer.rivals.length > 0
        ? { heading: text.say('accounts_place'), items: rivalAccounts(own, answer.rivals, text) }
        : null,
    facts: factsOf(atlas, place, date, filters, text),
    strips: [controlStrip(atlas, id, filters.least, text)],
    history,
    sources: [
      ...new Set([
        ...now.citations,
        ...answer.rivals.flatMap((rival) => rival.citations),
        ...history.flatMap((entry) => entry.citations),
      ]),
    ],
    sentence: panelSentence(names.first, [now], date, text),
  };
}
