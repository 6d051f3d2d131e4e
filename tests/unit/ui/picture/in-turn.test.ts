import { expect, test } from 'vitest';
import { inTurn } from '../../../../src/ui/picture/in-turn.ts';

test('a drawing begins when the one before is done, also where that one failed', async () => {
  const told: string[] = [];
  const draw = (name: string, fails = false) =>
    inTurn(
      () => true,
      async () => {
        told.push(`${name} begins`);
        await Promise.resolve();
        told.push(`${name} ends`);
        if (fails) throw new Error(`${name} failed`);
        return name;
      },
    );
  const [a, b] = await Promise.allSettled([draw('a', true), draw('b')]);
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect([a.status, b]).toEqual(['rejected', { status: 'fulfilled', value: 'b' }]);
});

test('a drawing that nobody wants any more is left out', async () => {
  let wanted = true;
  let drawn = 0;
  const first = inTurn(
    () => true,
    async () => {
      wanted = false;
    },
  );
  const second = inTurn(
    () => wanted,
    async () => {
      drawn++;
    },
  );
  await first;
  expect([await second, drawn]).toEqual([null, 0]);
});
