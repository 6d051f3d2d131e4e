import type { Atlas } from '../../domain/atlas.ts';
import { rowOf } from '../../domain/control/answer.ts';
import { countedCrossings, countedSites } from '../../domain/counted.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { Fact, PanelModel } from '../panel/model.ts';
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
  const places: Fact[] = atlas.data.places
    .filter((place) => place.townships.includes(id))
    .map((place) => {
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
    now: [],
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
    sources: [],
    sentence: township.name,
  };
}
