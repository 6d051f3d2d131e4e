import type { Alternative } from '../../src/analysis/alternatives.ts';
import type { Comparison, Difference } from '../../src/analysis/compare.ts';
import type { Leg } from '../../src/analysis/corridor/legs.ts';
import type { CrossingRow, MineRow, PlaceRow, TableRow } from '../../src/analysis/table-rows.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import type { ChangedState } from '../../src/domain/changes.ts';
import type { ControlState } from '../../src/domain/control/answer.ts';
import { formatDay } from '../../src/domain/time/day.ts';
import { shortStateWords, stateWords } from '../../src/layers/state-words.ts';
import type { Text } from '../../src/text/text.ts';
import type { Answer, Otherwise } from './answers.ts';

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
        `${answer.name}, ${text.day(answer.date)}`,
        ...(answer.nearest
          ? [
              `nearest gate in a straight line: ${nameOf(atlas, 'crossings', answer.nearest.crossing.id)}, ${kmOf(answer.nearest.km)}${answer.nearest.from === 'position' ? '' : `, from its ${answer.nearest.from}`}`,
            ]
          : []),
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
  answer: { date: number; one: boolean; rows: readonly R[]; otherwise?: readonly Otherwise[] },
  text: Text,
  parts: (row: R) => string[],
): string[] {
  const { date, one, rows, otherwise = [] } = answer;
  const line = (row: R) =>
    `${row.name} (${row.id}): ${parts(row)
      .filter((part) => part !== '')
      .join('; ')}`;
  const head = one ? [] : [`${text.day(date)}, ${rows.length} in all`];
  const sources = (row: R) =>
    one
      ? [
          ...otherwise.map((other) => `otherwise by ${other.by}: ${otherState(other, text)}`),
          `sources: ${row.citations.join(', ') || 'none'}`,
        ]
      : [];
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
  return [
    `${nameOf(atlas, 'crossings', gate.crossing)}: ${parts.join('; ')}${way.ofDay ? '' : '; over a route of another time'}`,
    `  ${by}`,
    ...way.legs.map((leg) => `  ${legOf(leg, text)}`),
  ];
}

/** "Hpakant – Kamaing: Held by Military, medium confidence, 3 km". */
function legOf(leg: Leg, text: Text): string {
  const held = leg.outside ? 'outside the state' : stateWords(leg, text);
  const sure = leg.confidence === null ? '' : `, ${leg.confidence} confidence`;
  return `${leg.from} – ${leg.to}: ${held}${sure}, ${leg.km.toFixed(1)} km`;
}

function kmOf([low, high]: readonly [number, number]): string {
  return low === high ? `${Math.round(low)} km` : `${Math.round(low)} to ${Math.round(high)} km`;
}

function nameOf({ data }: Atlas, kind: Difference['kind'], id: string): string {
  const list: readonly { id: string; name: string }[] =
    kind === 'places' ? data.places : kind === 'mines' ? data.sites : data.crossings;
  return list.find((thing) => thing.id === id)?.name ?? id;
}

function otherState({ status, holder, parties }: Otherwise, text: Text): string {
  return stateWords({ status: status as ControlState, holder, parties }, text);
}
