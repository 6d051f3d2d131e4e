import { accessibilityFindings, expect, PHONE, test } from './helper.ts';

const DATE = '2024-10-20';

test('the ledger is opened, walked and used with keys alone', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.ledger.openByKeys();
  expect(await atlas.ledger.heard()).toMatch(/^\S.*, \d+ \w+ \d{4} – \d+ \w+ \d{4}/);
  await atlas.press('Home');
  const first = await atlas.ledger.heard();
  expect(first).toMatch(/Chipwi/);
  await atlas.press('ArrowDown');
  expect(await atlas.ledger.heard()).not.toBe(first);
  await atlas.press('Control+Home');
  expect(await atlas.ledger.heard()).toBe(first);
  await atlas.press('End');
  await atlas.press('ArrowLeft');
  const [state, from] = (await atlas.ledger.heard()).split(/, | – /);
  expect(state).toMatch(/^Held by|^Joint|^Contested|^Mixed/);
  await atlas.press('Enter');
  await expect.poll(() => atlas.selected()).toMatch(/^mines\//);
  const began = new Date(`${from} UTC`).toISOString().slice(0, 10);
  expect(began).not.toBe(DATE);
  await expect.poll(() => atlas.date()).toBe(began);
});

test('Enter on a name selects it and leaves the clock alone', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.ledger.openByKeys();
  await atlas.press('Home');
  await atlas.press('Enter');
  await expect.poll(() => atlas.selected()).toMatch(/^mines\//);
  expect(await atlas.date()).toBe(DATE);
});

test('it has a row for every mine and crossing, and those of the filters alone', async ({
  atlas,
}) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.ledger.openByKeys();
  const gates = (await atlas.console.crossingsAt(DATE)).length;
  const all = await atlas.ledger.rows.count();
  expect(all).toBeGreaterThan(100);
  await atlas.goTo(`date=${DATE}&commodity=amber`);
  await expect.poll(() => atlas.ledger.rows.count()).toBeLessThan(gates + 8);
  expect(await atlas.ledger.rows.count()).toBeGreaterThan(gates);
});

test('it puts the newest change first', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.ledger.openByKeys();
  const before = await atlas.ledger.names();
  await atlas.ledger.byNewestChange();
  await expect.poll(() => atlas.ledger.names()).not.toEqual(before);
  expect((await atlas.ledger.names())[0]).toContain('Nam Yinn Hka gold workings');
  expect([...(await atlas.ledger.names())].sort()).toEqual([...before].sort());
});

test('its file has a line per interval with the ids of the records', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}&commodity=amber`);
  await atlas.ledger.openByKeys();
  const { name, lines: all } = await atlas.ledger.save();
  const [head, ...lines] = all;
  const columns = head?.split(',') ?? [];
  expect(columns).toEqual(expect.arrayContaining(['from', 'to', 'controller', 'records']));
  expect(lines.length).toBeGreaterThan(await atlas.ledger.rows.count());
  expect(name).toMatch(/^kachin-ledger-2009-01-01-/);
  expect(lines.filter((line) => line.startsWith('mines,')).join()).toContain('amber');
});

test('of the years since 2021 its axis says each once, and its file has no other', async ({
  atlas,
}) => {
  await atlas.open(`#date=${DATE}&commodity=amber`);
  await atlas.ledger.openByKeys();
  await atlas.ledger.lookCloser();
  await expect
    .poll(() => atlas.ledger.years())
    .toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
  const { name, lines } = await atlas.ledger.save();
  expect(name).toMatch(/^kachin-ledger-2021-01-01-/);
  // The first day of a line is the first date in it.
  const begins = lines.slice(1).flatMap((line) => line.match(/\d{4}-\d\d-\d\d/) ?? []);
  expect(begins.length).toBe(lines.length - 1);
  expect(begins.filter((day) => day < '2021-01-01')).toEqual([]);
});

test('it breaks no rule of accessibility', async ({ atlas, page }) => {
  // A few rows of every kind: a thousand cells only take longer to look at.
  await atlas.open(`#date=${DATE}&commodity=amber`);
  await atlas.ledger.openByKeys();
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('on a phone it opens at the date, and the names stay while the years move', async ({
  atlas,
}) => {
  await atlas.resize(PHONE.width, PHONE.height);
  await atlas.open(`#date=${DATE}`);
  await atlas.ledger.openOnPhone();
  const { by, nameAt } = await atlas.ledger.scrolled();
  expect(by).toBeGreaterThan(100);
  await atlas.ledger.scrollTo(0);
  await expect.poll(async () => (await atlas.ledger.scrolled()).by).toBe(0);
  expect((await atlas.ledger.scrolled()).nameAt).toBe(nameAt);
});
