import type { Alternative } from '../../src/analysis/alternatives.ts';
import type { Comparison, Difference } from '../../src/analysis/compare.ts';
import type { CrossingRow, MineRow, PlaceRow, TableRow } from '../../src/analysis/table-rows.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import type { ChangedState } from '../../src/domain/changes.ts';
import type { ControlState } from '../../src/domain/control/answer.ts';
import { formatDay } from '../../src/domain/time/day.ts';
import { shortStateWords, stateWords } from '../../src/layers/state-words.ts';
import type { Text } from '../../src/text/text.ts';
import type { Answer } from './answers.ts';

/** An answer in words, one line for each thing. */
export function textOf(answer: Answer, atlas: Atlas, text: Text): string[] {
  switch (answer.kind) {
    case 'places':
      return listed(answer, text, (row) => [stateOf(row, text), ageOf(row, text)]);
    case 'mines':
      return listed(answer, text, (row: MineRow) => [
        text.say(`site_${row.status}`),
        stateOf(row, text),
        ageOf(row, text),
        `by ${row.rule}`,
      ]);
    case 'crossings':
      return listed(answer, text, (row: CrossingRow) => [
        text.say(`status_${row.status}`),
        ageOf(row, text),
        stateOf({ ...row, lastKnown: row.controlLastKnown }, text),
      ]);
    case 'compare':
      return [
        `${answer.dates.map(text.day).join(' – ')}`,
        ...compared(answer.comparison, atlas, text),
      ];
    case 'route':
      return [
        `${nameOf(atlas, 'mines', answer.mine)}, ${text.day(answer.date)}`,
        ...answer.ways.flatMap((way) => wayLines(way, atlas, text)),
        ...(answer.ways.length === 0 ? ['No known route is near it.'] : []),
      ];
    case 'summary':
      return [
        text.day(answer.date),
        `${'row'.padEnd(14)}${'km² near'.padStart(10)}${'in reach'.padStart(10)}${'places'.padStart(8)}${'mines'.padStart(7)}${'crossings'.padStart(11)}`,
        ...answer.rows
          .filter((row) => row.areaKm2[1] > 0 || row.places + row.mines + row.crossings > 0)
          .map(
            ({ key, areaKm2: [near, reach], places, mines, crossings }) =>
              `${key.padEnd(14)}${near.toFixed(0).padStart(10)}${reach.toFixed(0).padStart(10)}${String(places).padStart(8)}${String(mines).padStart(7)}${String(crossings).padStart(11)}`,
          ),
      ];
  }
}

function listed<R extends PlaceRow | MineRow | CrossingRow>(
  { date, one, rows }: { date: number; one: boolean; rows: readonly R[] },
  text: Text,
  parts: (row: R) => string[],
): string[] {
  const line = (row: R) =>
    `${row.name} (${row.id}): ${parts(row)
      .filter((part) => part !== '')
      .join('; ')}`;
  const head = one ? [] : [`${text.day(date)}, ${rows.length} in all`];
  const sources = (row: R) => (one ? [`sources: ${row.citations.join(', ') || 'none'}`] : []);
  return [...head, ...rows.flatMap((row) => [line(row), ...sources(row)])];
}

function stateOf(
  row: Pick<TableRow, 'controlStatus' | 'controller' | 'parties' | 'lastKnown' | 'basis'>,
  text: Text,
): string {
  const { controlStatus: status, controller: holder, parties, lastKnown, basis } = row;
  const state = { status, holder, parties, lastKnown, basis };
  return basis === 'assumed' ? shortStateWords(state, text) : stateWords(state, text);
}

function ageOf(row: TableRow, text: Text): string {
  return [
    row.since === null ? '' : text.say('since', { date: text.written(row.since) }),
    row.confidence === null ? '' : `${row.confidence} confidence`,
    row.lastKnown ? text.say('last_known').toLowerCase() : '',
    row.lastConfirmed === null ? '' : `last confirmed ${row.lastConfirmed}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function compared(comparison: Comparison, atlas: Atlas, text: Text): string[] {
  const short = (state: ChangedState) =>
    shortStateWords({ ...state, status: state.status as ControlState }, text);
  const group = (title: string, list: readonly Difference[], words: (s: ChangedState) => string) =>
    list.map(({ kind, id, before, after, change }) => {
      const said = change ? ` (${change.record ?? formatDay(change.day)})` : '';
      return `${title} ${nameOf(atlas, kind, id)}: ${words(before)} → ${words(after)}${said}`;
    });
  const lines = [
    ...group('place', comparison.hands, short),
    ...group('newly known', comparison.first, short),
    ...group('mine', comparison.mines, short),
    ...comparison.activity.map(
      ({ id, before, after }) => `activity ${nameOf(atlas, 'mines', id)}: ${before} → ${after}`,
    ),
    ...group('gate', comparison.crossings, ({ status }) => status),
    ...group('gate held', comparison.gateHands, short),
    ...comparison.areas.map(({ key, before, after }) => {
      const step = Math.round(after) - Math.round(before);
      return `area ${key}: ${before.toFixed(0)} → ${after.toFixed(0)} km² (${step > 0 ? '+' : '−'}${Math.abs(step)})`;
    }),
  ];
  return lines.length > 0 ? lines : [text.say('compare_none')];
}

function wayLines(way: Alternative, atlas: Atlas, text: Text): string[] {
  const { gate, hands, km, unknownKm, outsideKm, stops, routes, told } = way;
  const parts = [
    text.say(`status_${gate.answer.status}`),
    `${Math.round(km)} km as straight lines`,
    `${Math.round(unknownKm)} km without reports`,
    outsideKm >= 1 ? `${Math.round(outsideKm)} km outside the state` : '',
    `hands: ${hands.map(text.actor).join(', ') || 'none known'}`,
  ].filter((part) => part !== '');
  const by = `${stops.join(' – ')} (${routes.join(', ') || 'at the gate'}${told ? '' : '; no source tells of this mine’s ore on it'})`;
  return [`${nameOf(atlas, 'crossings', gate.crossing)}: ${parts.join('; ')}`, `  ${by}`];
}

function nameOf({ data }: Atlas, kind: Difference['kind'], id: string): string {
  const list: readonly { id: string; name: string }[] =
    kind === 'places' ? data.places : kind === 'mines' ? data.sites : data.crossings;
  return list.find((thing) => thing.id === id)?.name ?? id;
}
