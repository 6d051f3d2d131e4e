import { colourOf, plainGround, scattered } from './field-colours.ts';
import { expect, test } from './helper.ts';

test.describe('the slider', () => {
  for (const { keys, moves, to } of [
    { keys: 'ArrowRight', moves: 'a day on', to: '2024-10-21' },
    { keys: 'ArrowLeft', moves: 'a day back', to: '2024-10-19' },
    { keys: 'Shift+ArrowRight', moves: 'a month on', to: '2024-11-20' },
    { keys: 'Shift+ArrowLeft', moves: 'a month back', to: '2024-09-20' },
    { keys: 'PageUp', moves: 'a year on', to: '2025-10-20' },
    { keys: 'PageDown', moves: 'a year back', to: '2023-10-20' },
    { keys: 'Home', moves: 'to the first day', to: '2009-01-01' },
    { keys: 'End', moves: 'to the last day', to: '2026-12-31' },
  ])
    test(`moves ${moves} with ${keys}`, async ({ atlas }) => {
      await atlas.open('#date=2024-10-20&layers=crossings');
      await atlas.clock.press(keys);
      await expect.poll(() => atlas.date()).toBe(to);
      await expect.poll(() => atlas.inLink('date')).toBe(to);
    });

  test('says the date in words', async ({ atlas }) => {
    await atlas.open('#date=2024-10-20&layers=crossings');
    await expect(atlas.clock.slider).toHaveAttribute('aria-valuetext', /20 Oct 2024/);
    await atlas.clock.press('ArrowRight');
    await expect(atlas.clock.slider).toHaveAttribute('aria-valuetext', /21 Oct 2024/);
  });
});

test('dragging along the track moves the date while the button is still down', async ({
  atlas,
}) => {
  await atlas.open('#date=2010-01-01');
  await atlas.clock.drag(0.2, 0.5, async () => {
    await expect.poll(() => atlas.date()).toMatch(/^201[78]/);
  });
  await expect.poll(() => atlas.inLink('date')).toMatch(/^201[78]/);
});

test.describe('a typed date', () => {
  test('moves the clock', async ({ atlas }) => {
    await atlas.open('#date=2024-10-20');
    await atlas.clock.type('2023-05-04');
    await expect.poll(() => atlas.date()).toBe('2023-05-04');
  });

  for (const bad of ['2024-02-31', 'yesterday', '2031-01-01', ''])
    test(`that the clock does not have is explained: “${bad}”`, async ({ atlas }) => {
      await atlas.open('#date=2024-10-20');
      await atlas.clock.type(bad);
      await expect(atlas.clock.problem).toHaveText(
        `“${bad}” is not a date of the clock. Write YYYY-MM-DD, from 2009-01-01 to 2026-12-31.`,
      );
      expect(await atlas.date()).toBe('2024-10-20');
    });

  test('can be put right after a bad one', async ({ atlas }) => {
    await atlas.open('#date=2024-10-20');
    await atlas.clock.type('soon');
    await expect(atlas.clock.problem).toBeVisible();
    await atlas.clock.type('2024-11-01');
    await expect.poll(() => atlas.date()).toBe('2024-11-01');
    await expect(atlas.clock.problem).toBeHidden();
  });
});

test('a step goes back and forward by the unit that is chosen', async ({ atlas }) => {
  await atlas.open('#date=2024-10-31');
  await atlas.clock.stepBy('month', 'back');
  await expect.poll(() => atlas.date()).toBe('2024-09-30');
  await atlas.clock.stepBy('year', 'forward');
  await expect.poll(() => atlas.date()).toBe('2025-09-30');
});

test.describe('next and previous change', () => {
  test('next goes to the first day on which an answer of the console begins', async ({ atlas }) => {
    await atlas.open('#date=2024-10-20');
    const next = await atlas.console.dayOfChange('2024-10-20', 1);
    await atlas.clock.nextChange();
    await expect.poll(() => atlas.date()).toBe(next);
  });

  test('previous goes to the last day on which an answer of the console begins', async ({
    atlas,
  }) => {
    await atlas.open('#date=2024-10-19');
    const previous = await atlas.console.dayOfChange('2024-10-19', -1);
    await atlas.clock.previousChange();
    await expect.poll(() => atlas.date()).toBe(previous);
  });

  test('of the selection goes to the day its own answer begins', async ({ atlas }) => {
    await atlas.open('#date=2024-03-01&id=places/momauk');
    await atlas.clock.countChangesOf('selection');
    const next = await atlas.console.dayOfChangeOf('momauk', '2024-03-01');
    await atlas.clock.nextChange();
    await expect.poll(() => atlas.date()).toBe(next);
  });

  test('of a mine goes to the day on which the claims about it name another holder', async ({
    atlas,
  }) => {
    await atlas.open('#date=2024-06-01&id=mines/ree-pw-bp3');
    await atlas.clock.countChangesOf('selection');
    await atlas.clock.nextChange();
    await expect.poll(() => atlas.date()).toBe('2024-10-19');
    await expect(atlas.panel.now).toContainText('Held by KIA');
  });

  test('of a place leaves out the changes of a gate with the same name', async ({ atlas }) => {
    await atlas.open('#date=2024-10-01&id=places/pangwa');
    await atlas.clock.countChangesOf('selection');
    const next = await atlas.console.dayOfChangeOf('pangwa', '2024-10-01');
    await atlas.clock.nextChange();
    await expect.poll(() => atlas.date()).toBe(next);
    await expect(atlas.panel.now).toContainText('Held by KIA');
  });
});

test.describe('play', () => {
  test('moves the clock until pause is pressed', async ({ atlas }) => {
    await atlas.open('#date=2024-03-01&layers=crossings');
    await atlas.clock.play();
    await expect.poll(() => atlas.date()).not.toBe('2024-03-01');
    await atlas.clock.pause();
    await expect(atlas.clock.playButton).toBeVisible();
    const paused = await atlas.date();
    expect(paused > '2024-03-01').toBe(true);
    // Frames go by, the clock stands.
    await atlas.map.paintAt([[97, 25]]);
    await atlas.map.paintAt([[97, 25]]);
    expect(await atlas.date()).toBe(paused);
  });

  test('stops by itself on the last day', async ({ atlas }) => {
    await atlas.open('#date=2026-12-20&layers=crossings');
    await atlas.clock.chooseSpeed(90);
    await atlas.clock.play();
    await expect.poll(() => atlas.date()).toBe('2026-12-31');
    await expect(atlas.clock.playButton).toBeVisible();
  });
});

test('a fast scrub never draws an older date after a newer one', async ({ atlas }) => {
  const dates = Array.from({ length: 60 }, (_, i) =>
    new Date(Date.UTC(2024, 0, 1 + 6 * i)).toISOString().slice(0, 10),
  );
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  await atlas.open(`#map=7/25.6/97.4&date=${first}&layers=territory,crossings`);
  const { actors } = await atlas.console.records();
  // Ground that changes its colour in the year, and has a plain one at both ends.
  const spots = scattered(120, [96.8, 24.8, 98.3, 26.2]);
  const before = await plainGround(atlas, spots, first);
  const after = await plainGround(atlas, spots, last);
  const position = before.find((spot) =>
    after.some(
      (other) => `${other.position}` === `${spot.position}` && other.colour !== spot.colour,
    ),
  )?.position;
  if (!position) throw new Error('Found no ground that changes hands.');
  const expected: (string | null)[] = [];
  for (const date of dates)
    expected.push(colourOf(await atlas.console.territoryAt(position, date), actors, 'light'));

  const frames = await atlas.map.scrub(dates, position);

  let at = 0;
  for (const { paint } of frames) {
    // A hatched date may have any colour.
    const next = expected.findIndex(
      (colour, i) => i >= at && (colour === null || colour === paint),
    );
    expect(next, `${paint} drawn again after ${dates[at]}`).toBeGreaterThanOrEqual(at);
    at = next;
  }
  // Two dates a frame: a scrub of which next to nothing was drawn would prove nothing.
  expect(frames.length).toBeGreaterThan(5);
  const flags = frames.map(({ flag }) => Date.parse(flag));
  expect(flags.every(Number.isFinite)).toBe(true);
  expect(new Set(flags).size).toBeGreaterThan(3);
  expect(flags).toEqual([...flags].sort((a, b) => a - b));
  await expect.poll(() => atlas.map.paintAt([position])).toEqual([expected.at(-1)]);
  const gate = (await atlas.console.crossingsAt(last)).find(({ id }) => id === 'kanpaikti');
  expect((await atlas.map.told('crossings')).find((key) => key.startsWith('kanpaikti|'))).toContain(
    `gate/${gate?.status}`,
  );
});

for (const zoom of [9.5, 11])
  test(`at zoom ${zoom} every step of the clock draws the ground of its date`, async ({
    atlas,
  }) => {
    // Pangwa and the ground around it changed hands in October 2024.
    const dates = ['2024-10-25', '2024-10-01', '2024-01-01'];
    await atlas.open(`#map=${zoom}/25.6/98.38&date=${dates[0]}&layers=territory`);
    const spots = scattered(60, [98.3, 25.55, 98.44, 25.66]);
    const [spot] = await plainGround(atlas, spots, dates[0] ?? '');
    if (!spot) throw new Error('Found no ground of one colour.');
    const { actors } = await atlas.console.records();
    for (const date of dates) {
      await atlas.clock.type(date);
      const ground = await atlas.console.territoryAt(spot.position, date);
      const colour = colourOf(ground, actors, 'light');
      expect(colour).not.toBeNull();
      await expect.poll(() => atlas.map.paintAt([spot.position])).toEqual([colour]);
    }
    await expect(atlas.notices).toHaveCount(0);
  });
