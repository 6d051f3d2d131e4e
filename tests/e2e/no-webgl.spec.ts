import { accessibilityFindings, expect, test, WITHOUT_WEBGL } from './helper.ts';

test.use({ launchOptions: WITHOUT_WEBGL });

const DATE = '2024-10-25';

test('a device without WebGL is told so, and nothing is thrown', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await expect(atlas.notices).toContainText('This device cannot draw the map.');
});

test('without WebGL the tables stand in place of the map and say what the console says', async ({
  atlas,
}) => {
  await atlas.open(`#date=${DATE}`);
  await expect(atlas.rooms.row('Pangwa')).toContainText('KIA');
  await expect(atlas.rooms.row('Pangwa')).toContainText('19 Oct 2024');
  await atlas.rooms.show('crossings');
  await expect(atlas.rooms.rows).toHaveCount((await atlas.console.crossingsAt(DATE)).length);
});

test('without WebGL the tables follow the clock', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.clock.type('2024-01-01');
  await expect(atlas.rooms.row('Pangwa')).toContainText('NDA-K / BGF');
});

test('without WebGL a name in a table opens its panel, and the link says so', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.rooms.open('Pangwa');
  await expect(atlas.panel.title).toContainText('Pangwa');
  await expect(atlas.panel.sources.first()).toBeVisible();
  await expect.poll(() => atlas.selected()).toBe('places/pangwa');
});

test('without WebGL a date in a table moves the clock', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.rooms.goToDateOf('Pangwa');
  await expect.poll(() => atlas.date()).toBe('2024-10-19');
});

test('without WebGL a number of the summary turns the tables to what is behind it, and back', async ({
  atlas,
}) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.rooms.openSummary();
  const kia = (await atlas.console.summaryAt(DATE)).find(({ key }) => key === 'kia');
  await atlas.rooms.press(atlas.rooms.number('KIA', `${kia?.places} places`));
  await expect(atlas.rooms.rows).toHaveCount(kia?.places ?? 0);
  await atlas.rooms.backToSummary();
  await expect(atlas.rooms.summary).toBeVisible();
});

test('without WebGL the ledger is there as well', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.rooms.show('ledger');
  await expect(atlas.ledger.grid).toBeVisible();
});

test('without WebGL the chronicle is complete and moves the clock', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.chronicle.open();
  await expect(atlas.chronicle.kind('resource')).not.toContainText(/\b0$/);
  await atlas.chronicle.entry(/^19 Oct 2024.*Pangwa/).press('Enter');
  await expect.poll(() => atlas.date()).toBe('2024-10-19');
});

test('without WebGL the figures are there as well', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.figures.open();
  await expect(atlas.figures.measure('Carbonate line, year')).toBeVisible();
});

test('without WebGL the events are a table', async ({ atlas }) => {
  await atlas.open('#date=2013-03-01');
  await atlas.rooms.show('events');
  const all = await atlas.console.eventsAt({ date: '2013-03-01' });
  await expect(atlas.events.rows).toHaveCount(all.length);
});

test('without WebGL nothing is inaccessible', async ({ atlas, page }) => {
  await atlas.open(`#date=${DATE}`);
  await expect(atlas.rooms.row('Pangwa')).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('the dialog for a picture says in a sentence why there is none', async ({ atlas }) => {
  await atlas.tryToOpen('#date=2024-10-20');
  await atlas.picture.ask();
  await expect(atlas.picture.dialog).toContainText(
    'The picture could not be drawn: there is no map.',
  );
});
