import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../scripts/ask/answers.ts';
import { readQuestion } from '../../../scripts/ask/arguments.ts';
import { ask } from '../../../scripts/ask/run.ts';
import { readRoutes } from '../../../scripts/geodata/read.ts';
import { countedCrossings, countedSites } from '../../../src/domain/counted.ts';
import { CONFIDENCES } from '../../../src/domain/schema/common.ts';
import { formatDay } from '../../../src/domain/time/day.ts';
import '../../../src/text/later.ts';
import { createText } from '../../../src/text/text.ts';
import { atlas } from '../atlas.ts';
import { testConsole } from '../console.ts';

const routes = readRoutes();
const [first, last] = atlas.data.meta.clock;
const text = createText('en', atlas.data.actors);
const window = testConsole().console;
const asked = (...words: string[]) =>
  ask(
    words,
    () => atlas,
    () => routes,
    () => text,
  );
const answered = (...words: string[]) => answerTo(atlas, () => routes, readQuestion(words), []);

/** Half of the days are such on which some answer turns: a day off would show. */
const turns = [...atlas.data.control, ...atlas.data.crossingStatus]
  .map(({ at }) => at)
  .filter((at) => first <= at && at <= last);
const date = fc
  .oneof(fc.integer({ min: first, max: last }), fc.constantFrom(...turns))
  .map(formatDay);
const least = fc.constantFrom(...CONFIDENCES);
const feature = fc.oneof(
  fc.constantFrom(...atlas.data.places).map(({ id }) => ({ kind: 'places' as const, id })),
  fc.constantFrom(...countedSites(atlas)).map(({ id }) => ({ kind: 'mines' as const, id })),
  fc.constantFrom(...countedCrossings(atlas)).map(({ id }) => ({ kind: 'crossings' as const, id })),
);

describe('the command line', () => {
  it('says of any feature on any day what the console says', () => {
    fc.assert(
      fc.property(feature, date, least, ({ kind, id }, on, confidence) => {
        const option = ['--confidence', confidence];
        const words = {
          places: ['control', id, on],
          mines: ['mine', id, on],
          crossings: ['crossings', on],
        };
        const answer = answered(...words[kind], ...option);
        if (answer.kind === 'places') {
          const told = window.controlAt(id, on, { confidence });
          expect(answer.rows).toHaveLength(1);
          expect(answer.rows[0]).toMatchObject({
            ...{ id, controlStatus: told.status, controller: told.holder, parties: told.parties },
            ...{ confidence: told.confidence, basis: told.basis, since: told.since },
            ...{ lastConfirmed: told.lastConfirmed, lastKnown: told.lastKnown },
          });
        } else if (answer.kind === 'mines') {
          const { basis: rule, ...told } =
            window.minesAt(on, { confidence }).find((row) => row.id === id) ?? expect.fail(id);
          expect(answer.rows).toHaveLength(1);
          expect(answer.rows[0]).toMatchObject({ ...told, rule });
        } else if (answer.kind === 'crossings') {
          const told = window.crossingsAt(on, { confidence }).find((row) => row.id === id);
          expect(answer.rows.find((row) => row.id === id)).toMatchObject(told ?? expect.fail(id));
        }
      }),
      { numRuns: 200, seed: 41 },
    );
  });

  it('says of every crossing what the console says, on the day of each record and the day before', () => {
    for (const { crossing, at } of atlas.data.crossingStatus) {
      if (crossing === 'gwi_htu' || at <= first) continue;
      for (const on of [formatDay(at - 1), formatDay(at)]) {
        const answer = answered('crossings', on);
        const row = answer.kind === 'crossings' && answer.rows.find(({ id }) => id === crossing);
        expect(row).toMatchObject(
          window.crossingsAt(on).find(({ id }) => id === crossing) ?? expect.fail(crossing),
        );
      }
    }
  });

  it('gives the summary of the console', () => {
    fc.assert(
      fc.property(date, least, (on, confidence) => {
        const answer = answered('summary', on, '--confidence', confidence);
        expect(answer.kind === 'summary' && answer.rows).toEqual(
          window.summaryAt(on, { confidence }),
        );
      }),
      { numRuns: 10, seed: 42 },
    );
  });

  it('writes a comparison and ways as CSV, a line per difference and leg', () => {
    const compared = asked('compare', '2024-09-01', '2025-01-01', '--format', 'csv').out;
    expect(compared).toContain('\nhands,pangwa,held,ndak_bgf,held,kia,');
    expect(compared).toMatch(/\narea,kia,,,,,\d+;\d+,/);
    const way = asked('route', 'ree-pangwar', '2024-10-20', '--format', 'csv').out;
    expect(way.split('\n')[0]).toContain('rank,crossing,gate');
    const answer = answered('route', 'ree-pangwar', '2024-10-20');
    const legs = answer.kind === 'route' ? answer.ways.flatMap((one) => one.legs) : [];
    expect(way.trimEnd().split('\r\n').length).toBe(legs.length + 1);
  });

  it('answers for a route from where it begins, leg by leg', () => {
    const { out } = asked('route', 'r_jade_laiza', '2024-10-20');
    expect(out).toContain('over a route of another time');
    expect(out).toMatch(/Hpakant – .*: Held by .*confidence, [\d.]+ km/);
  });

  it('says what is said otherwise of a place and of a mine', () => {
    expect(asked('control', 'hpakant', '2024-05-01').out).toContain(
      'otherwise by DVB: Held by KIA',
    );
    expect(asked('mine', 'ree-pw-bp3', '2024-10-20').out).toContain(
      'otherwise by the ground of its township: Mixed',
    );
  });

  it('takes old ids', () => {
    expect(asked('control', 'pangwar', '2024-10-25')).toMatchObject({ code: 0, err: '' });
    expect(asked('mine', 'ree-pangwa', '2024-10-25').out).toContain('(ree-pangwar)');
  });

  it.each([
    [
      1,
      ['control', 'pangwo', '2024-10-25'],
      'found "pangwo", expected the id of one of the places, such as pangwa',
    ],
    [1, ['mine', 'pangwar', '2024-10-25'], 'ree-pangwar'],
    [1, ['mines', '2024-10-25', '--actor', 'kio'], 'found --actor kio, expected kio_mhh, kia'],
    [
      2,
      ['control', 'pangwa', '2024-02-30'],
      'found "2024-02-30" as a date, expected a calendar day YYYY-MM-DD',
    ],
    [2, ['control', 'pangwa'], 'expected control <place> <date>'],
    [
      2,
      ['mines', '2024-10-25', '--commodity', 'coal'],
      'found --commodity coal, expected amber, gold',
    ],
    [
      2,
      ['mines', '2024-10-25', '--format', 'xml'],
      'found --format xml, expected text, json, csv, geojson',
    ],
    [2, ['mines', '2024-10-25', '--confidence', 'sure'], 'expected low, medium, high'],
    [
      2,
      ['compare', '2024-09-01', '2025-01-01', '--format', 'geojson'],
      'expected text, json or csv',
    ],
    [2, ['who'], 'found "who", expected one of control, mine'],
    [2, [], 'found no question'],
    [2, ['mines', '2024-10-25', '--from', '1'], "Unknown option '--from'"],
  ] as const)('ends with %i for %j', (code, words, told) => {
    const outcome = asked(...words);
    expect(outcome).toMatchObject({ code, out: '' });
    expect(outcome.err).toContain(told);
  });

  it('says so where it moves a date into the clock', () => {
    expect(asked('control', 'pangwa', '2031-01-01').err).toContain('this is 2026-12-31');
  });

  it('writes days as days in JSON, whatever was asked', () => {
    for (const words of [
      ['compare', '2024-10-01', '2024-11-01'],
      ['route', 'ree-pangwar', '2024-10-25'],
      ['mines', '2024-10-25'],
    ]) {
      const { out, code } = asked(...words, '--format', 'json');
      expect(code).toBe(0);
      expect(out).not.toMatch(/"(since|day|lastConfirmed|until)": -?\d/);
    }
  });

  it.each([
    [
      0,
      ['mines', '2024-10-25', '--commodity', 'rare_earth', '--format', 'csv'],
      /^id,name,my,.*\r\nree-chipwi,/,
    ],
    [1, ['control', 'pangwo', '2024-10-25'], /^$/],
    [2, ['summary', 'today'], /^$/],
  ] as const)(
    'ends as a process with %i for %j',
    (code, words, out) => {
      const root = resolve(import.meta.dirname, '../../..');
      const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/ask.ts', ...words], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(run.status, run.stderr).toBe(code);
      expect(run.stdout).toMatch(out);
      if (code !== 0) expect(run.stderr).toMatch(/^ask: found .*, expected /);
    },
    60_000,
  );
});
