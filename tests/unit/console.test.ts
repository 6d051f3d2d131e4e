import { expect, test } from 'vitest';
import { testConsole } from './console.ts';
import { events } from './events/late.ts';

test('a question about events that names what there is not is refused, with what there is', async () => {
  const { console } = testConsole(events);
  for (const [question, found, expected] of [
    [{ deaths: 'abc' }, 'abc', 'civilian,10'],
    [{ violence: ['war'] }, 'war', 'state_based, non_state, one_sided'],
    [{ dyad: ['kio-government'] }, 'kio-government', 'government-kio'],
  ] as const)
    await expect(console.eventsAt(question)).rejects.toThrow(
      expect.objectContaining({
        name: 'TypeError',
        message: expect.stringMatching(new RegExp(`"${found}"; expected .*${expected}`)),
      }),
    );
});

test('a confidence that there is not is refused', () => {
  const { console } = testConsole();
  const options = { confidence: 'certain' as 'high' };
  expect(() => console.summaryAt('2024-10-25', options)).toThrow('expected low, medium, high');
});

test('a date before the first day of the window takes that along, as on the time bar', () => {
  const { console } = testConsole();
  console.setView({ date: '2013-03-01', from: '2013-01-01' });
  console.setView({ date: '2012-06-01' });
  expect(console.getView()).toMatchObject({ date: '2012-06-01', from: '2012-06-01' });
});

test('a question counts what the view counts, unless it names a confidence of its own', () => {
  const { console } = testConsole();
  const ask = (options?: { confidence: 'low' | 'high' }) => [
    console.summaryAt('2024-10-25', options),
    console.minesAt('2024-10-25', options),
    console.crossingsAt('2024-10-25', options),
    console.controlAt('pangwa', '2016-10-25', options),
    console.territoryAt([98.2, 25.9], '2016-10-25', options),
  ];
  const [low, high] = [ask({ confidence: 'low' }), ask({ confidence: 'high' })];
  for (const [i, answer] of low.entries()) expect(answer).not.toEqual(high[i]);
  expect(ask()).toEqual(low);
  console.setView({ confidence: 'high' });
  expect(ask()).toEqual(high);
  expect(ask({ confidence: 'low' })).toEqual(low);
});
