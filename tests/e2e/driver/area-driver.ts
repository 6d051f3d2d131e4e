import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import { Part, type Point, type Position } from './part.ts';

/** The choice of an own area, and what summary and tables say of it. */
export class AreaDriver extends Part {
  get summary(): Locator {
    return this.page.locator('.summary');
  }

  get title(): Locator {
    return this.summary.getByRole('heading', { level: 2 });
  }

  get choice(): Locator {
    return this.page.getByRole('combobox', { name: this.say('area'), exact: true });
  }

  /** The last row of the summary, which the others add up to. */
  get whole(): Locator {
    return this.summary.getByRole('table').first().locator('tfoot tr');
  }

  /** Says what is to be done while an area is drawn. */
  get bar(): Locator {
    return this.page.getByRole('region', { name: this.say('area_draw_long') });
  }

  get trouble(): Locator {
    return this.summary.getByRole('alert');
  }

  async openSummary(): Promise<void> {
    await this.press('summary');
    await expect(this.choice).toBeVisible();
  }

  async openTables(): Promise<void> {
    await this.press('tables');
    await expect(this.tables).toBeVisible();
  }

  get tables(): Locator {
    return this.page.locator('.tables');
  }

  /** The rows of the table that is open. */
  get rows(): Locator {
    return this.tables.locator('tbody tr');
  }

  showTable(of: 'places' | 'mines' | 'crossings' | 'events') {
    const name = this.say(of === 'events' ? 'events_table' : `measure_${of}`);
    return this.tables.getByRole('radio', { name }).check();
  }

  /** Presses a button with the keyboard. */
  async press(key: Parameters<Part['button']>[0]): Promise<void> {
    await this.button(key).focus();
    await this.page.keyboard.press('Enter');
  }

  async choose(township: string): Promise<void> {
    await this.choice.focus();
    await this.choice.selectOption({ label: `${township} Township` });
  }

  /** Types corners and takes them. */
  async type(corners: string): Promise<void> {
    await this.press('area_corners');
    const field = this.summary.getByRole('textbox');
    await expect(field).toBeFocused();
    await field.fill(corners);
    await this.press('area_use');
  }

  /** Waits until presses on the map are corners. */
  async drawingHasBegun(): Promise<void> {
    await this.page.waitForFunction(() => window.atlas.map?.getSource('td-polygon') !== undefined);
  }

  /** Presses the corners of a shape on the map, the first one again at the end. */
  async draw(corners: readonly Position[]): Promise<void> {
    await this.drawingHasBegun();
    for (const corner of [...corners, ...corners.slice(0, 1)]) {
      const { x, y } = await this.pointOf(corner);
      await this.page.mouse.move(x, y);
      await this.page.mouse.down();
      await this.page.mouse.up();
    }
  }

  /** Where a position stands in the window. */
  private pointOf(position: Position): Promise<Point> {
    return this.page.evaluate((at) => {
      const { map } = window.atlas;
      if (!map) throw new Error('There is no map.');
      const { left, top } = map.getContainer().getBoundingClientRect();
      const { x, y } = map.project(at);
      return { x: x + left, y: y + top };
    }, position);
  }

  /** The label of the outline on the map; null where there is none. */
  outline(): Promise<string | null> {
    return this.page.evaluate(() => {
      const { map } = window.atlas;
      if (!map?.getLayer('own-area-label')) return null;
      const [found] = map.queryRenderedFeatures({ layers: ['own-area-label'] });
      return (found?.properties.label as string | undefined) ?? null;
    });
  }

  /** Saves the table that is open as CSV: the name of the file and its lines. */
  async saveCsv(): Promise<{ name: string; lines: string[] }> {
    const coming = this.page.waitForEvent('download');
    await this.press('tables_csv_long');
    const download = await coming;
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), lines: text.trim().split('\r\n') };
  }
}
