import type { Atlas } from '../../domain/atlas.ts';
import { cellAt } from '../../domain/field/candidates.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { townshipNames } from '../panel/header.ts';
import type { HistoryEntry, PanelModel } from '../panel/model.ts';
import { panelSentence } from '../panel/sentence.ts';
import { placePanel, recordEntries } from '../places/panel.ts';
import { type GroundStretch, groundHistory, groundStrip } from './ground-history.ts';

/** The records that coloured a cell in their time, each with the place it speaks of. */
function groundEntries(
  atlas: Atlas,
  stretches: readonly GroundStretch[],
  inForce: readonly string[],
  date: Day,
  text: Text,
): HistoryEntry[] {
  return stretches.flatMap(({ from, until, place, interval }) => {
    const records = (interval?.records ?? []).filter(({ at }) => from <= at && at < until);
    const name = text.names(place).first;
    return recordEntries(atlas, records, inForce, date, text).map((entry) => ({
      ...entry,
      text: `${name}: ${entry.text}`,
    }));
  });
}

/** What the ground at a point says on a date: the place, distance and records that colour it. */
export function groundPanel(
  atlas: Atlas,
  lng: number,
  lat: number,
  date: Day,
  filters: Filters,
  text: Text,
): PanelModel {
  const { lattice, meta } = atlas.data;
  const answer = atlas.territoryAt([lng, lat], date, filters.least);
  const cell = cellAt(lattice, meta, lng, lat);
  const pcode = cell === undefined ? undefined : lattice.townships[lattice.township[cell] ?? -1];
  const eyebrow = [
    text.say('kind_ground'),
    ...(pcode ? townshipNames(atlas, [pcode], text) : [text.say('outside_state')]),
  ].join(' · ');
  const title = `${lat.toFixed(2)}° N, ${lng.toFixed(2)}° E`;
  const stretches = cell === undefined ? [] : groundHistory(atlas, cell, filters.least);
  const strip = groundStrip(atlas, stretches, text);
  const history = groundEntries(atlas, stretches, answer.records, date, text);
  const place = answer.placeId ? placePanel(atlas, answer.placeId, date, filters, text) : null;
  if (!place || !answer.placeId || !answer.band) {
    const unknown = text.say('unknown_ground', { km: meta.bandsKm.far });
    return {
      target: { kind: 'ground', lat, lng },
      eyebrow,
      title,
      subtitle: null,
      aliases: [],
      icon: { kind: 'unknown' },
      precision: null,
      position: [lng, lat],
      now: [
        {
          heading: text.say('heading_held'),
          swatch: { kind: 'unknown' },
          headline: text.say('row_no_reports'),
          confidence: null,
          confidenceText: text.say('confidence_none'),
          since: null,
          confirmed: null,
          lastKnown: false,
          details: [unknown],
          citations: [],
        },
      ],
      accounts: null,
      facts: [],
      strips: [strip],
      history,
      sources: [...new Set(history.flatMap(({ citations }) => citations))],
      behind: [],
      sentence: `${title} ${text.say('now_on', { date: text.day(date) })}: ${unknown.replace(/[.။]$/u, '')} (${text.say('confidence_none').toLowerCase()})`,
    };
  }
  const from = text.say('ground_from', {
    km: text.number(Math.round(answer.distanceKm ?? 0)),
    place: place.title,
    band: text.say(`band_${answer.band}`),
  });
  return {
    ...place,
    target: { kind: 'ground', lat, lng },
    eyebrow,
    title,
    subtitle: null,
    aliases: [],
    precision: null,
    position: [lng, lat],
    now: place.now.map((block) => ({ ...block, details: [from, ...block.details] })),
    facts: [
      {
        label: text.say('ground_records'),
        text: place.title,
        swatch: place.icon,
        target: { kind: 'places', id: answer.placeId },
      },
      ...place.facts,
    ],
    strips: [strip],
    history,
    sources: [
      ...new Set([
        ...place.now.flatMap(({ citations }) => citations),
        ...(place.accounts?.items ?? []).flatMap(({ citations }) => citations),
        ...history.flatMap(({ citations }) => citations),
      ]),
    ],
    sentence: panelSentence(`${title} (${from})`, place.now, date, text),
  };
}
