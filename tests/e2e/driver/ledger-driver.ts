import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { Part } from './part.ts';

/** The ledger: who held every mine and crossing, over all years. */
export class LedgerDriver extends Part {
  get grid(): Locator {
    return this.page.getByRole('grid', { name: this.say('ledger_title') });
  }

  get rows(): Locator {
    return this.grid.getByRole('row');
  }

  /** The cell that the keys move from. */
  get focused(): Locator {
    return this.grid.locator(':focus');
  }

  /** What a reader who listens hears of the cell with the focus. */
  heard(): Promise<string> {
    return this.focused.evaluate(
      (cell) => cell.getAttribute('aria-label') ?? cell.textContent ?? '',
    );
  }

  /** Opens it with keys alone: the button of the tables, the last of their kinds, and into the grid. */
  async openByKeys(): Promise<void> {
    await this.button('tables').press('Enter');
    const kinds = this.page.getByRole('radiogroup', { name: this.say('tables_kind') });
    await kinds.getByRole('radio', { checked: true }).press('ArrowLeft');
    await expect(this.grid).toBeVisible();
    while ((await this.focused.count()) === 0) await this.page.keyboard.press('Tab');
  }

  /** On a phone the tables are in the menu. */
  async openOnPhone(): Promise<void> {
    await this.button('menu').click();
    await this.page.getByRole('menuitemcheckbox', { name: this.say('tables') }).click();
    const kinds = this.page.getByRole('radiogroup', { name: this.say('tables_kind') });
    await kinds.getByRole('radio', { name: this.say('ledger') }).check();
    await expect(this.grid).toBeVisible();
  }

  /** Keeps the file of the intervals shown: its name and its lines. */
  async save(): Promise<{ name: string; lines: string[] }> {
    const saved = this.page.waitForEvent('download');
    await this.button('ledger_csv').press('Enter');
    const file = await saved;
    const text = readFileSync(await file.path(), 'utf8');
    return { name: file.suggestedFilename(), lines: text.trimEnd().split('\r\n') };
  }

  /** Shows the years since 2021 alone. */
  async lookCloser(): Promise<void> {
    await this.page.getByRole('radio', { name: this.say('ledger_range_close') }).press('Space');
  }

  /** The years that the axis says. */
  async years(): Promise<string[]> {
    const said = await this.page.locator('.ledger-years span').allTextContents();
    return said.filter(Boolean);
  }

  /** Puts the newest changes first. */
  byNewestChange() {
    return this.page
      .getByRole('combobox', { name: this.say('ledger_order') })
      .selectOption(this.say('ledger_by_change'));
  }

  names(): Promise<string[]> {
    return this.grid.getByRole('rowheader').allTextContents();
  }

  /** How far the years are scrolled to the side, and where the first name stands in the window. */
  scrolled(): Promise<{ by: number; nameAt: number }> {
    return this.grid.evaluate((grid) => ({
      by: grid.parentElement?.scrollLeft ?? 0,
      nameAt: grid.querySelector('[role="rowheader"]')?.getBoundingClientRect().left ?? Number.NaN,
    }));
  }

  scrollTo(by: number) {
    return this.grid.evaluate((grid, to) => {
      grid.parentElement?.scrollTo({ left: to });
    }, by);
  }
}
