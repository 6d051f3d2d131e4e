import { expect, test } from 'vitest';
import { problemLine } from '../../../scripts/geodata/problem.ts';
import { RULES } from '../../../scripts/geodata/rules/index.ts';
import { problemsOf } from '../../../scripts/geodata/validate.ts';
import { at } from './rule-case.ts';
import { CASES as CORE_CASES } from './rule-cases.ts';
import { EVENT_CASES } from './rule-cases-events.ts';
import { smallSources } from './small.ts';

const CASES = { ...CORE_CASES, ...EVENT_CASES };

test('the small dataset that the tests spoil has no problem', () => {
  expect(problemsOf(smallSources()).map(problemLine)).toEqual([]);
});

for (const [wrong, [name, spoil, line]] of Object.entries(CASES)) {
  test(`${wrong} is told with file, record, field, found and expected`, () => {
    const sources = smallSources();
    spoil(sources);
    const rule = RULES.find((one) => one.name === name);
    expect(rule?.(sources).map(problemLine)).toEqual([line]);
  });
}

test('every rule has a test that sees it fail', () => {
  const tested = new Set(Object.values(CASES).map(([rule]) => rule));
  expect(RULES.map((rule) => rule.name).filter((name) => !tested.has(name))).toEqual([]);
});

test('a milestone in the name of a base is no unit', () => {
  const sources = smallSources();
  at(sources.places).name = '3 Mile, Bhamo';
  expect(problemsOf(sources)).toEqual([]);
});

test('every sign of Zawgyi in a Burmese name is told', () => {
  // Each line the same fault as in a Zawgyi text: a stack, a tall vowel, E at the start, E after a space, a bare virama.
  for (const my of ['မႏၱေလး\u1060', 'ပု\u1033', 'ေမာ', 'ကို ေမာ', 'န\u1039။']) {
    const sources = smallSources();
    at(sources.places).names = { my };
    const [problem] = problemsOf(sources);
    expect(problem?.expected, my).toMatch(/^Unicode, not Zawgyi/);
  }
});
