import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { Part } from './part.ts';

/** The summary and the tables. */
export class RoomsDriver extends Part {
  get summary(): Locator {
    return this.page.locator('.summary');
  }

  get tables(): Locator {
    return this.page.locator('.tables');
  }

  /** The rows of the table that is open. */
  get rows(): Locator {
    return this.tables.locator('tbody tr');
  }

  /** The name in a table that is the selection's. */
  get marked(): Locator {
    return this.tables.locator('[aria-current="true"]');
  }

  /** The chart of the summary. */
  get chart(): Locator {
    return this.summary.getByRole('slider');
  }

  /** Presses a button of the page with the keyboard. */
  async press(button: Locator): Promise<void> {
    await button.focus();
    await this.page.keyboard.press('Enter');
  }

  openSummary() {
    return this.press(this.button('summary'));
  }

  openTables() {
    return this.press(this.button('tables'));
  }

  /** Counts nothing below a confidence. */
  async least(confidence: 'low' | 'medium' | 'high'): Promise<void> {
    const choice = this.summary.getByRole('radio', { name: this.say(`confidence_${confidence}`) });
    await choice.focus();
    await choice.check();
  }

  /** The number of a row of the summary; what it opens is in its name. */
  number(row: string, what: string): Locator {
    return this.summary.getByRole('button', { name: `${row}: ${what}, ` });
  }

  /** Turns to another table. */
  async show(kind: 'places' | 'mines' | 'crossings' | 'events' | 'ledger'): Promise<void> {
    const name =
      kind === 'events' ? 'events_table' : kind === 'ledger' ? kind : (`measure_${kind}` as const);
    const choice = this.tables.getByRole('radio', { name: this.say(name) });
    await choice.focus();
    await choice.check();
  }

  async filter(words: string): Promise<void> {
    const field = this.tables.getByRole('searchbox');
    await field.focus();
    await field.fill(words);
  }

  /** Sorts by a column, by its heading. */
  sortBy(column: 'since' | 'name'): Promise<void> {
    const head = this.tables.getByRole('columnheader', { name: this.say(`column_${column}`) });
    return this.press(head.getByRole('button'));
  }

  /** Back to the first row. */
  async scrollUp(): Promise<void> {
    await this.tables.locator('.tables-body').evaluate((body) => body.scrollTo(0, 0));
  }

  names(): Promise<string[]> {
    return this.tables.locator('tbody th .table-name').allTextContents();
  }

  /** A row of the table by the name in it. */
  row(name: string): Locator {
    return this.rows.filter({
      has: this.page.getByRole('rowheader', { name: new RegExp(`^${name}`) }),
    });
  }

  backToSummary(): Promise<void> {
    return this.press(this.tables.getByRole('button', { name: this.say('tables_back') }));
  }

  /** Opens what a row is of. */
  open(name: string): Promise<void> {
    return this.press(this.row(name).getByRole('rowheader').getByRole('button'));
  }

  /** Presses the date since when the thing of a row is as it is. */
  goToDateOf(name: string): Promise<void> {
    return this.press(this.row(name).getByRole('cell').getByRole('button'));
  }

  /** Chooses a row by its name. */
  choose(name: string): Promise<void> {
    return this.press(this.row(name).getByRole('rowheader').getByRole('button'));
  }

  /** Saves what is shown as CSV: the name of the file and its lines. */
  async saveCsv(): Promise<{ name: string; lines: string[] }> {
    const coming = this.page.waitForEvent('download');
    await this.press(this.button('tables_csv_long'));
    const download = await coming;
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), lines: text.trimEnd().split('\r\n') };
  }

  /** Saves what is shown as GeoJSON: its features. */
  async saveGeojson(): Promise<{ properties: { id: string } }[]> {
    const coming = this.page.waitForEvent('download');
    await this.press(this.button('tables_geojson_long'));
    const download = await coming;
    return JSON.parse(await readFile(await download.path(), 'utf8')).features;
  }

  /** Ticks or unticks, by keyboard, that the map's filters hold for the table. */
  get mapFilters(): Locator {
    return this.tables.getByRole('checkbox', { name: this.say('tables_map_filters') });
  }

  /** Limits the rows to what the map shows, by keyboard. */
  async onlyInView(): Promise<void> {
    await this.tables.getByRole('radio', { name: this.say('tables_scope_view') }).press('Space');
  }

  /** Shows or hides a column, by keyboard. */
  async toggleColumn(column: 'column_basis'): Promise<void> {
    await this.tables.locator('summary').press('Enter');
    await this.tables.getByRole('checkbox', { name: this.say(column) }).press('Space');
    await this.page.keyboard.press('Escape');
  }

  header(column: 'column_basis'): Locator {
    return this.tables.getByRole('columnheader', { name: this.say(column) });
  }
}
