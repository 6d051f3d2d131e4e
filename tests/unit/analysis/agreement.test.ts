import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask } from '../../../scripts/ask/run.ts';
import { readRoutes } from '../../../scripts/geodata/read.ts';
import { rowOf } from '../../../src/domain/control/answer.ts';
import { countedCrossings, countedSites } from '../../../src/domain/counted.ts';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import { CONFIDENCES, type Confidence } from '../../../src/domain/schema/common.ts';
import { formatDay } from '../../../src/domain/time/day.ts';
import { LAYERS } from '../../../src/layers/index.ts';
import { LEGEND_COMMODITIES } from '../../../src/layers/mines/legend.ts';
import { hueOf } from '../../../src/layers/state-swatch.ts';
import '../../../src/text/later.ts';
import { createText } from '../../../src/text/text.ts';
import { viewRows } from '../../../src/ui/tables/view-rows.ts';
import { atlas, day } from '../atlas.ts';
import { testConsole } from '../console.ts';

const text = createText('en', atlas.data.actors);
const window = testConsole().console;
const routes = readRoutes();
const [first, last] = atlas.data.meta.clock;

type Kind = 'places' | 'mines' | 'crossings';

/** Half of the days are such on which some answer turns: a day off would show. */
const turns = [...atlas.data.control, ...atlas.data.crossingStatus]
  .map(({ at }) => at)
  .filter((at) => first <= at && at <= last);
const anyDay = fc
  .oneof(fc.integer({ min: first, max: last }), fc.constantFrom(...turns))
  .map(formatDay);
const feature = fc.oneof(
  fc.constantFrom(...atlas.data.places).map(({ id }) => ({ kind: 'places' as Kind, id })),
  fc.constantFrom(...countedSites(atlas)).map(({ id }) => ({ kind: 'mines' as Kind, id })),
  fc.constantFrom(...countedCrossings(atlas)).map(({ id }) => ({ kind: 'crossings' as Kind, id })),
);

/** What a surface says of one thing: state, holder, and how sure. */
interface Said {
  status: string;
  holder: string | null;
  confidence: string | null;
}

function byConsole(kind: Kind, id: string, on: string, confidence: Confidence): Said {
  if (kind === 'places') {
    const { status, holder, confidence: sure } = window.controlAt(id, on, { confidence });
    return { status, holder, confidence: sure };
  }
  const rows = kind === 'mines' ? window.minesAt : window.crossingsAt;
  const row = rows(on, { confidence }).find((one) => one.id === id) ?? expect.fail(id);
  return { status: row.controlStatus, holder: row.controller, confidence: row.confidence };
}

function byTable(kind: Kind, id: string, on: string, least: Confidence): Said {
  const rows = viewRows(atlas, kind, day(on), { ...NO_FILTERS, least }, text);
  const row = rows.find(({ of }) => of.id === id) ?? expect.fail(id);
  // What the cell shows names the holder that the row has.
  if (row.of.controller && row.of.basis !== 'assumed')
    expect(row.cells.get('holder')?.text).toContain(text.actor(row.of.controller));
  const { controlStatus: status, controller: holder, confidence } = row.of;
  return { status, holder, confidence };
}

function byCommand(kind: Kind, id: string, on: string, least: Confidence): Said {
  const words = {
    places: ['control', id, on],
    mines: ['mine', id, on],
    crossings: ['crossings', on],
  };
  const { code, out } = ask(
    [...words[kind], '--confidence', least, '--format', 'json'],
    () => atlas,
    () => routes,
    () => text,
  );
  expect(code).toBe(0);
  const told = JSON.parse(out);
  const row = told.rows?.find((one: { id: string }) => one.id === id) ?? told;
  expect(row.id).toBe(id);
  return { status: row.controlStatus, holder: row.controller, confidence: row.confidence };
}

/** The number in the legend's row that counts a thing, and how many things the console puts there. */
function inLegend(kind: Kind, id: string, on: string, least: Confidence): [number, number] {
  const layer = LAYERS.find((one) => one.id === (kind === 'places' ? 'territory' : kind));
  const rows = layer?.legend(atlas, day(on), { ...NO_FILTERS, least }, text) ?? [];
  const count = (key: string) =>
    (rows.find((row) => row.key === key)?.count ?? '0')
      .split('+')
      .reduce((sum, part) => sum + Number(part.replace(/\s/g, '')), 0);
  if (kind === 'crossings') {
    const all = window.crossingsAt(on, { confidence: least });
    const status = all.find((row) => row.id === id)?.status ?? expect.fail(id);
    return [count(status), all.filter((row) => row.status === status).length];
  }
  if (kind === 'mines') {
    const all = window.minesAt(on, { confidence: least });
    const keyOf = ({ commodity, status }: (typeof all)[number]) =>
      status === 'not_started'
        ? 'not_started'
        : LEGEND_COMMODITIES.find(({ includes }) => includes.includes(commodity))?.key;
    const own = keyOf(all.find((row) => row.id === id) ?? expect.fail(id)) ?? expect.fail(id);
    return [count(own), all.filter((row) => keyOf(row) === own).length];
  }
  const keyOf = (place: string) => {
    const row = rowOf(window.controlAt(place, on, { confidence: least }));
    return row === 'joint' || row === 'contested' ? 'shared' : hueOf(atlas.data, row);
  };
  const own = keyOf(id);
  // What is unknown or assumed is in no row.
  if (!own) return [0, 0];
  return [count(own), atlas.data.places.filter((place) => keyOf(place.id) === own).length];
}

it('console, table, legend and command line say the same of any thing on any day', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(feature, anyDay, fc.constantFrom(...CONFIDENCES), ({ kind, id }, on, least) => {
      const told = byConsole(kind, id, on, least);
      expect(byTable(kind, id, on, least)).toEqual(told);
      expect(byCommand(kind, id, on, least)).toEqual(told);
      const [shown, counted] = inLegend(kind, id, on, least);
      expect(shown, `legend of ${kind} on ${on}`).toBe(counted);
      kinds.add(`${kind} ${told.status}`);
    }),
    { numRuns: 240, seed: 43 },
  );
  // Held and unknown alone would prove little.
  expect(kinds.size).toBeGreaterThan(8);
});
