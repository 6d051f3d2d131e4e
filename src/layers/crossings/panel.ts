import type { Atlas } from '../../domain/atlas.ts';
import type { Filters } from '../../domain/filters.ts';
import { gateNames } from '../../domain/gate-names.ts';
import type { Crossing } from '../../domain/schema/crossing.ts';
import { APPROXIMATE_KM } from '../../domain/site/site-cells.ts';
import type { Day } from '../../domain/time/day.ts';
import { parseReducedDate } from '../../domain/time/reduced-date.ts';
import type { Text } from '../../text/text.ts';
import { citationsOf, qualifications, uncertainDays } from '../panel/control-block.ts';
import { townshipNames } from '../panel/header.ts';
import type { Fact, HistoryEntry, NowBlock, PanelModel } from '../panel/model.ts';
import { panelSentence } from '../panel/sentence.ts';
import { disagreements, siteControlBlock } from '../panel/site-control-block.ts';
import { controlStrip, gateStrip } from '../panel/strips.ts';
import { rivalAccounts } from '../places/panel.ts';

function gateBlock(
  atlas: Atlas,
  crossing: Crossing,
  date: Day,
  filters: Filters,
  text: Text,
): NowBlock {
  const gate = atlas.gateAt(crossing.id, date, filters.least);
  const records = atlas.data.crossingStatus.filter((record) => record.crossing === crossing.id);
  const citations = citationsOf(records, gate.records);
  const latest = records.find((record) => record.id === gate.records[gate.records.length - 1]);
  const starts = (atlas.gate(crossing.id, filters.least)?.intervals ?? []).map(
    ({ records: [first] }) => first,
  );
  return {
    heading: text.say('heading_gate'),
    swatch: { kind: 'gate', status: gate.status, lastKnown: gate.lastKnown },
    headline: text.say(`status_${gate.status}`),
    confidence: gate.confidence,
    confidenceText: gate.confidence
      ? text.count('confidence_and_sources', citations.length)
      : text.say('confidence_none'),
    since:
      gate.since === null ? null : { day: gate.since, text: text.written(gate.sinceWritten ?? '') },
    confirmed:
      gate.lastConfirmed === null
        ? null
        : text.say('last_confirmed', { date: text.day(gate.lastConfirmed) }),
    lastKnown: gate.lastKnown,
    details: [
      ...(latest ? [latest.sentence] : [text.say('unknown_note')]),
      ...(latest?.decidedBy ? [`${text.say('fact_decided_by')}: ${latest.decidedBy}`] : []),
      ...qualifications(
        { ...gate, status: 'held', basis: null },
        uncertainDays(starts, date),
        date,
        atlas.data.meta.newsUntil,
        text,
      ),
    ],
    citations,
  };
}

function historyOf(
  atlas: Atlas,
  crossing: Crossing,
  date: Day,
  filters: Filters,
  text: Text,
): HistoryEntry[] {
  const inForce = atlas.gateAt(crossing.id, date, filters.least).records;
  return (atlas.gate(crossing.id, filters.least)?.intervals ?? [])
    .flatMap((interval) => [...interval.records])
    .map((record) => ({
      day: record.at,
      when: text.written(record.date),
      precision: parseReducedDate(record.date)?.precision ?? 'day',
      swatch: { kind: 'gate' as const, status: record.status },
      text: record.sentence,
      confidence: record.confidence,
      current: record.id === inForce[inForce.length - 1],
      later: record.at > date,
      target: { kind: 'records' as const, id: record.id },
      citations: record.citations,
    }));
}

/** Everything the panel says about a crossing on a date. */
export function crossingPanel(
  atlas: Atlas,
  id: string,
  date: Day,
  filters: Filters,
  text: Text,
): PanelModel | null {
  const crossing = atlas.data.crossings.find((other) => other.id === id);
  if (!crossing) return null;
  const gate = gateBlock(atlas, crossing, date, filters, text);
  const byRules = atlas.crossingControl(crossing, date, filters.least);
  // A position that is known less well is answered for by more of the ground around it.
  const reachKm = Math.max(APPROXIMATE_KM, crossing.precisionKm ?? 0);
  const control = siteControlBlock(atlas.data, byRules, date, text, reachKm);
  const { rivals } = atlas.gateAt(id, date, filters.least);
  const place = atlas.data.places.find((other) => other.id === crossing.place);
  const names = text.names(gateNames(atlas.data, crossing));
  const history = historyOf(atlas, crossing, date, filters, text);
  const { counterpart } = crossing;
  const opposite = [counterpart.name, counterpart.zh, counterpart.area, counterpart.country]
    .filter(Boolean)
    .join(', ');
  const fact = (key: Parameters<Text['say']>[0], value: string | null): Fact[] =>
    value ? [{ label: text.say(key), text: value }] : [];
  return {
    target: { kind: 'crossings', id },
    eyebrow: [
      text.say('kind_crossing', { counterpart: counterpart.country }),
      ...townshipNames(atlas, crossing.townships, text),
    ].join(' · '),
    title: names.first,
    subtitle: names.second,
    aliases: [...(crossing.names.zh ? [crossing.names.zh] : []), ...crossing.aliases],
    icon: gate.swatch,
    precision:
      crossing.position && crossing.precisionKm !== null
        ? {
            kind: crossing.inferred || crossing.precisionKm > 2 ? 'approximate' : 'exact',
            text: text.say(crossing.inferred ? 'position_inferred' : 'position_within', {
              km: text.number(crossing.precisionKm),
            }),
          }
        : { kind: 'none', text: text.say('precision_none') },
    position: crossing.position,
    now: [gate, control],
    accounts:
      rivals.length > 0
        ? {
            heading: text.say('accounts_gate'),
            items: rivalAccounts(
              {
                headline: gate.details[0] ?? gate.headline,
                text: gate.since ? text.say('since', { date: gate.since.text }) : '',
                citations: gate.citations,
              },
              rivals,
              text,
            ),
          }
        : null,
    facts: [
      ...(crossing.confirmed
        ? []
        : [{ label: text.say('fact_note'), text: text.say('unconfirmed_gate') }]),
      ...disagreements(atlas.data, byRules, text, reachKm),
      ...fact('fact_counterpart', opposite),
      ...(place
        ? [
            {
              label: text.say('fact_place'),
              text: text.names(place).first,
              target: { kind: 'places' as const, id: place.id },
            },
          ]
        : []),
      ...fact('fact_class', crossing.class),
      ...fact('fact_goods', crossing.goods.join(', ')),
      ...fact('fact_road', crossing.road),
      ...fact('fact_note', crossing.note),
      ...fact('fact_position', crossing.coordinateSource),
    ],
    strips: [
      gateStrip(atlas, id, filters.least, text),
      ...(place ? [controlStrip(atlas, place.id, filters.least, text)] : []),
    ].filter((strip) => strip.segments.length > 0),
    history,
    sources: [
      ...new Set([
        ...gate.citations,
        ...control.citations,
        ...rivals.flatMap((rival) => rival.citations),
        ...history.flatMap((entry) => entry.citations),
        ...crossing.citations,
      ]),
    ],
    sentence: panelSentence(names.first, [gate, control], date, text),
  };
}
