import type { AreaMove } from '../../analysis/compare/area-moves.ts';
import type { ActivityDifference, Comparison, Difference } from '../../analysis/compare.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { ChangedState } from '../../domain/changes.ts';
import type { ControlState } from '../../domain/control/answer.ts';
import type { GateStatus } from '../../domain/schema/crossing.ts';
import type { Target } from '../../layers/panel-model.ts';
import { stateSwatch } from '../../layers/state-swatch.ts';
import { shortStateWords } from '../../layers/state-words.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';
import { changedName } from '../models/change-rows.ts';

/** Records shown of a row before the rest is counted. */
const SHOWN = 3;

/** A record behind a row, to be opened. */
export interface EvidenceView {
  words: string;
  /** What it says. */
  title: string;
  target: Target;
}

interface StateView {
  sign: Swatch;
  words: string;
}

/** One line of what changed. */
export interface DifferenceView {
  key: string;
  name: string;
  target: Target;
  before: StateView;
  after: StateView;
  evidence: readonly EvidenceView[];
  /** What stands in place of records, or how many more there are. */
  note: string;
}

/** Records by their dates, newest first; those of a mine's own sources lead to the mine. */
function evidenceOf(
  { data }: Atlas,
  { records, citations }: Pick<Difference, 'records' | 'citations'>,
  target: Target,
  text: Text,
): Pick<DifferenceView, 'evidence' | 'note'> {
  const known = [...data.control, ...data.crossingStatus]
    .filter(({ id }) => records.includes(id))
    .sort((a, b) => b.at - a.at);
  const shown = known.slice(0, SHOWN).map(
    (record): EvidenceView => ({
      words: text.written(record.date),
      title: record.sentence,
      target: { kind: 'records', id: record.id },
    }),
  );
  if (known.length === 0 && citations.length > 0) {
    const words = text.count('ledger_own_sources', citations.length);
    return { evidence: [{ words, title: words, target }], note: '' };
  }
  const rest = known.length - shown.length;
  return {
    evidence: shown,
    note:
      known.length === 0
        ? text.say('compare_no_record')
        : rest > 0
          ? text.count('compare_more', rest)
          : '',
  };
}

/** A change of hands, or of how open a gate is. */
export function differenceView(
  atlas: Atlas,
  difference: Difference,
  gateStatus: boolean,
  text: Text,
): DifferenceView {
  const { kind, id } = difference;
  const target: Target = { kind, id };
  const state = (one: ChangedState): StateView =>
    gateStatus
      ? {
          sign: { kind: 'gate', status: one.status as GateStatus },
          words: text.say(`status_${one.status as GateStatus}`),
        }
      : {
          sign: stateSwatch(atlas.data, one),
          words: shortStateWords({ ...one, status: one.status as ControlState }, text),
        };
  return {
    key: `${kind}/${id}`,
    name: changedName(atlas, difference, text).first,
    target,
    before: state(difference.before),
    after: state(difference.after),
    ...evidenceOf(atlas, difference, target, text),
  };
}

/** A mine that does something else; its own dated changes say so. */
export function activityView(
  atlas: Atlas,
  { id, before, after, changes }: ActivityDifference,
  text: Text,
): DifferenceView {
  const site = atlas.data.sites.find((one) => one.id === id);
  const target: Target = { kind: 'mines', id };
  const state = (status: typeof before): StateView => ({
    sign: {
      kind: 'mine',
      commodity: site?.commodity ?? 'other',
      hollow: status !== 'active',
    },
    words: text.say(`site_${status}`),
  });
  const evidence = [...changes].reverse().map(
    ({ written, sentence }): EvidenceView => ({
      words: text.written(written),
      title: sentence,
      target,
    }),
  );
  return {
    key: id,
    name: changedName(atlas, { kind: 'mines', id }, text).first,
    target,
    before: state(before),
    after: state(after),
    evidence: evidence.slice(0, SHOWN),
    note: evidence.length > 0 ? '' : text.say('compare_no_record'),
  };
}

/** Ground that a row of the summary gained and lost, with the places whose reports say so. */
export interface AreaView extends Pick<DifferenceView, 'key' | 'evidence' | 'note'> {
  sign: Swatch;
  name: string;
  gained: string;
  lost: string;
}

/** Km² as a range, near to reach: "+120–640". */
function range(sign: string, [near, reach]: readonly [number, number], text: Text): string {
  const [low, high] = [Math.round(Math.min(near, reach)), Math.round(Math.max(near, reach))];
  if (high === 0) return '';
  return `${sign}${low === high ? text.number(high) : `${text.number(low)}–${text.number(high)}`}`;
}

export function areaView(atlas: Atlas, move: AreaMove, text: Text): AreaView {
  const { key, gainedKm2, lostKm2, places } = move;
  const isActor = atlas.data.actors.some(({ id }) => id === key);
  const [status, holder, parties] = isActor ? ['held', key, [key]] : [key, null, []];
  const named = places.slice(0, SHOWN);
  const rest = places.length - named.length;
  return {
    key,
    sign:
      key === 'mixed' || key === 'joint' || key === 'contested'
        ? { kind: 'shared', hues: [null, null] }
        : stateSwatch(atlas.data, { status, holder, parties }),
    name: isActor ? text.actor(key) : text.say(`short_${key as 'joint'}`),
    gained: range('+', gainedKm2, text),
    lost: range('−', lostKm2, text),
    evidence: named.map(({ id, km2 }) => {
      const name = changedName(atlas, { kind: 'places', id }, text).first;
      return {
        words: name,
        title: `${name}: ${text.number(Math.round(km2))} km²`,
        target: { kind: 'places', id },
      };
    }),
    note: rest > 0 ? text.count('compare_more_places', rest) : '',
  };
}

/** The groups of a comparison that have something in them, with the titles they go by. */
export function groupsOf(atlas: Atlas, result: Comparison, text: Text) {
  const views = (list: readonly Difference[], gateStatus = false) =>
    list.map((one) => differenceView(atlas, one, gateStatus, text));
  const groups = [
    { title: 'compare_hands', rows: views(result.hands) },
    { title: 'compare_first', rows: views(result.first) },
    { title: 'compare_gates', rows: views(result.crossings, true) },
    { title: 'compare_gate_hands', rows: views(result.gateHands) },
    { title: 'compare_mines', rows: views(result.mines) },
    {
      title: 'compare_activity',
      rows: result.activity.map((one) => activityView(atlas, one, text)),
    },
  ] as const;
  return groups.filter(({ rows }) => rows.length > 0);
}
