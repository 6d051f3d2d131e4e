import type { Atlas } from '../../domain/atlas.ts';
import { type ControlAnswer, UNKNOWN } from '../../domain/control/answer.ts';
import { colours } from '../../domain/field/ground.ts';
import type { SiteCells } from '../../domain/site/site-cells.ts';
import { joinCells, NO_CONTROL, type SiteControl } from '../../domain/site/site-control.ts';
import type { History } from './place-history.ts';

/** The answer of a place from a day on. */
interface Turn {
  day: number;
  place: number;
  answer: ControlAnswer;
}

/**
 * What the ground under some cells answers over the clock, by the rules of `atlas.siteControl`. Only the
 * cells' own candidates are looked at, and which place colours a cell is asked again only when one becomes
 * known or unknown.
 */
export function groundHistory(
  atlas: Atlas,
  { rule, cells }: SiteCells,
  histories: readonly History<ControlAnswer>[],
): History<SiteControl> {
  const [start] = atlas.data.meta.clock;
  if (rule === 'none' || cells.length === 0) return { from: [start], values: [NO_CONTROL] };
  const turns = turnsUnder(atlas, cells, histories);
  const now = new Map<number, ControlAnswer>();
  const known = new Set<number>();
  let areas = areasByPlace(atlas, cells, known);
  const from: number[] = [];
  const values: SiteControl[] = [];
  for (let next = 0; next < turns.length || from.length === 0; ) {
    const day = turns[next]?.day ?? start;
    let seen = from.length === 0;
    let knownTurned = false;
    for (let turn = turns[next]; turn?.day === day; turn = turns[++next]) {
      const isKnown = colours(turn.answer);
      if (known.has(turn.place) !== isKnown) {
        knownTurned = true;
        if (isKnown) known.add(turn.place);
        else known.delete(turn.place);
      }
      seen ||= areas.has(turn.place);
      now.set(turn.place, turn.answer);
    }
    if (knownTurned) {
      areas = areasByPlace(atlas, cells, known);
      seen = true;
    }
    if (!seen) continue;
    from.push(day);
    values.push(rule === 'cell' ? cellControl(atlas, areas, now) : joined(areas, now, rule));
  }
  return { from, values };
}

/** All turns of the places that may colour one of the cells, by day. */
function turnsUnder(
  { candidates }: Atlas,
  cells: readonly number[],
  histories: readonly History<ControlAnswer>[],
): Turn[] {
  const places = new Set<number>();
  for (const cell of cells) {
    const end = candidates.start[cell + 1] ?? 0;
    for (let i = candidates.start[cell] ?? 0; i < end; i++) places.add(candidates.place[i] ?? 0);
  }
  const turns: Turn[] = [];
  for (const place of places) {
    histories[place]?.from.forEach((day, i) => {
      turns.push({ day, place, answer: histories[place]?.values[i] ?? UNKNOWN });
    });
  }
  return turns.sort((a, b) => a.day - b.day);
}

/** The km² of the cells by the place that colours them, −1 where none is known, in the order of the cells. */
function areasByPlace(
  { candidates, data }: Atlas,
  cells: readonly number[],
  known: ReadonlySet<number>,
): Map<number, number> {
  const areas = new Map<number, number>();
  for (const cell of cells) {
    const end = candidates.start[cell + 1] ?? 0;
    let place = -1;
    for (let i = candidates.start[cell] ?? 0; i < end && place < 0; i++) {
      if (known.has(candidates.place[i] ?? 0)) place = candidates.place[i] ?? 0;
    }
    areas.set(place, (areas.get(place) ?? 0) + (data.lattice.areaKm2[cell] ?? 0));
  }
  return areas;
}

function cellControl(
  { data }: Atlas,
  areas: ReadonlyMap<number, number>,
  now: ReadonlyMap<number, ControlAnswer>,
): SiteControl {
  const [place = -1] = areas.keys();
  const id = data.places[place]?.id ?? null;
  return { ...NO_CONTROL, rule: 'cell', answer: now.get(place) ?? UNKNOWN, place: id };
}

function joined(
  areas: ReadonlyMap<number, number>,
  now: ReadonlyMap<number, ControlAnswer>,
  rule: 'cells' | 'township',
): SiteControl {
  return joinCells(
    [...areas].map(([place, areaKm2]) => ({ answer: now.get(place) ?? UNKNOWN, areaKm2 })),
    rule,
  );
}
