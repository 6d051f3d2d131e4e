import type { Atlas } from '../../domain/atlas.ts';
import { type ControlAnswer, rowOf } from '../../domain/control/answer.ts';
import { countedCrossings, countedSites } from '../../domain/counted.ts';
import type { Filters } from '../../domain/filters.ts';
import { CONFIDENCES } from '../../domain/schema/common.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { confidenceWords, newestCitations } from '../panel/control-block.ts';
import type { Fact, NowBlock, PanelModel } from '../panel/model.ts';
import { panelSentence } from '../panel/sentence.ts';
import { stateSwatch } from '../state-swatch.ts';
import { shortStateWords } from '../state-words.ts';

/** The ground of a township by state: near km², all within reach, largest first. */
export function townshipGround(atlas: Atlas, pcode: string, date: Day, filters: Filters) {
  const { lattice } = atlas.data;
  const index = lattice.townships.indexOf(pcode);
  const groups = new Map<
    string,
    { answer: ReturnType<Atlas['cellAnswer']>; near: number; reach: number }
  >();
  for (let cell = 0; cell < lattice.count; cell++) {
    if (lattice.township[cell] !== index) continue;
    const answer = atlas.cellAnswer(cell, date, filters.least);
    const key = rowOf(answer);
    const group = groups.get(key) ?? { answer, near: 0, reach: 0 };
    const area = lattice.areaKm2[cell] ?? 0;
    group.reach += area;
    if (answer.band === 'near') group.near += area;
    groups.set(key, group);
  }
  return [...groups.entries()]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => b.reach - a.reach);
}

type Group = ReturnType<typeof townshipGround>[number];

/** The share of a group in words: "KIA", "61". */
function shareOf({ answer, reach }: Group, whole: number, text: Text) {
  const state =
    answer.status === 'unknown' ? text.say('row_no_reports') : shortStateWords(answer, text);
  const percent = Math.round((100 * reach) / whole);
  // A small rest is neither nothing nor the whole.
  if (percent === 0) return { state, percent: '< 1' };
  return { state, percent: percent === 100 && reach < whole ? '> 99' : text.number(percent) };
}

/** "Known places: KIA 5, contested 1"; empty where none is known. */
function placeWords(answers: readonly ControlAnswer[], text: Text): string[] {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    if (answer.status === 'unknown') continue;
    const state = shortStateWords(answer, text);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const list = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([state, n]) => `${state} ${text.number(n)}`);
  return list.length > 0 ? [text.say('places_known', { list: list.join(', ') })] : [];
}

/** Who holds the ground and the places of a township, as sure as the least sure of the records behind it. */
function townshipBlock(
  atlas: Atlas,
  ground: readonly Group[],
  answers: readonly ControlAnswer[],
  behind: readonly ControlAnswer[],
  citations: readonly string[],
  text: Text,
): NowBlock {
  const whole = ground.reduce((sum, { reach }) => sum + reach, 0);
  const [most, ...rest] = ground.map((group) => shareOf(group, whole, text));
  const known = behind.map(({ confidence }) => confidence);
  const confidence = CONFIDENCES.find((level) => known.includes(level)) ?? null;
  return {
    heading: text.say('kind_ground'),
    swatch: ground[0] ? stateSwatch(atlas.data, ground[0].answer) : { kind: 'unknown' },
    headline: most ? text.say('ground_share', most) : text.say('row_no_reports'),
    confidence,
    confidenceText: confidenceWords(citations, confidence !== null, text),
    since: null,
    confirmed: null,
    lastKnown: false,
    details: [
      ...(rest.length > 0
        ? [rest.map(({ state, percent }) => `${state}: ${percent} %`).join(' · ')]
        : []),
      ...placeWords(answers, text),
    ],
    citations: [],
  };
}

/** The answers of all places that colour the ground of a township on a date. */
function colouringAnswers(atlas: Atlas, pcode: string, date: Day, filters: Filters) {
  const { lattice } = atlas.data;
  const index = lattice.townships.indexOf(pcode);
  const { place } = atlas.ground(date, filters.least);
  const colouring = new Set<number>();
  for (let cell = 0; cell < lattice.count; cell++)
    if (lattice.township[cell] === index) colouring.add(place[cell] ?? -1);
  const answers = atlas.answers(date, filters.least);
  return [...colouring].flatMap((i) => answers[i] ?? []);
}

/** Everything the panel says about a township on a date. */
export function townshipPanel(
  atlas: Atlas,
  id: string,
  date: Day,
  filters: Filters,
  text: Text,
): PanelModel | null {
  const township = atlas.data.townships.find((other) => other.pcode === id);
  if (!township) return null;
  const names = text.names({ name: township.name, names: { my: township.my ?? undefined } });
  const ground = townshipGround(atlas, id, date, filters);
  const inside = atlas.data.places.filter((place) => place.townships.includes(id));
  const answers = inside.map((place) => atlas.controlAt(place.id, date, filters.least));
  const behind = [...answers, ...colouringAnswers(atlas, id, date, filters)];
  const sources = newestCitations(
    atlas,
    behind.flatMap(({ records }) => records),
  );
  const now = townshipBlock(atlas, ground, answers, behind, sources, text);
  const places: Fact[] = inside.map((place) => {
    const answer = atlas.controlAt(place.id, date, filters.least);
    return {
      label: text.say('fact_places'),
      text: `${text.names(place).first}: ${shortStateWords(answer, text)}`,
      swatch: stateSwatch(atlas.data, answer),
      target: { kind: 'places', id: place.id },
    };
  });
  const mines: Fact[] = countedSites(atlas)
    .filter((site) => site.townships.includes(id))
    .map((site) => ({
      label: text.say('fact_mines'),
      text: site.name,
      swatch: { kind: 'mine', commodity: site.commodity },
      target: { kind: 'mines', id: site.id },
    }));
  const gates: Fact[] = countedCrossings(atlas)
    .filter((crossing) => crossing.townships.includes(id))
    .map((crossing) => {
      const gate = atlas.gateAt(crossing.id, date, filters.least);
      return {
        label: text.say('fact_crossings'),
        text: `${crossing.name}: ${text.say(`status_${gate.status}`)}`,
        swatch: { kind: 'gate', status: gate.status, lastKnown: gate.lastKnown },
        target: { kind: 'crossings', id: crossing.id },
      };
    });
  return {
    target: { kind: 'townships', id },
    eyebrow: `${text.say('kind_township')} · ${id}`,
    title: names.first,
    subtitle: names.second,
    aliases: [],
    icon: { kind: 'township' },
    precision: null,
    position: township.label,
    now: [now],
    accounts: null,
    facts: [
      ...ground.map(({ answer, near, reach }) => ({
        label: text.say('fact_area'),
        text: `${answer.status === 'unknown' ? text.say('row_no_reports') : shortStateWords(answer, text)}: ${
          answer.status === 'unknown'
            ? `${text.number(Math.round(reach))} km²`
            : text.say('km2_range', {
                near: text.number(Math.round(near)),
                reach: text.number(Math.round(reach)),
              })
        }`,
        swatch: stateSwatch(atlas.data, answer),
      })),
      ...places,
      ...mines,
      ...gates,
    ],
    strips: [],
    history: [],
    sources,
    behind: sources,
    sentence: panelSentence(
      text.say('township_of', { name: names.first }),
      [{ ...now, headline: [now.headline, ...now.details].join('; ') }],
      date,
      text,
    ),
  };
}
