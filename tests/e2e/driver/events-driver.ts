import { expect, type Locator } from '@playwright/test';
import { AreaDriver } from './area-driver.ts';

/** The table of conflict events. */
export class EventsDriver extends AreaDriver {
  async openTable(): Promise<void> {
    await this.openTables();
    await this.showTable('events');
    await expect(this.tables.getByRole('heading', { level: 2 })).toContainText(
      this.say('layer_events'),
    );
  }

  /** What stands above the rows: days without data, sums. */
  get said(): Locator {
    return this.tables.locator('.events-words');
  }

  get where(): Locator {
    return this.tables.getByRole('combobox', { name: this.say('fact_where') });
  }

  filterBy(words: string) {
    return this.tables.getByRole('searchbox').fill(words);
  }

  /** Sorts by a column with a press on its head. */
  sortBy(column: 'layer_filter_deaths') {
    return this.tables
      .getByRole('columnheader', { name: this.say(column) })
      .getByRole('button')
      .press('Enter');
  }

  /** The words in a column, top to bottom; 1 is the one after the days. */
  column(at: number): Promise<string[]> {
    return this.rows.locator(`td:nth-of-type(${at})`).allTextContents();
  }

  /** Selects a row on the map. */
  select(row: Locator) {
    return row.getByRole('rowheader').getByRole('button').press('Enter');
  }

  /** The row of what is selected. */
  get selected(): Locator {
    return this.tables.locator('tr.is-selected');
  }
}
