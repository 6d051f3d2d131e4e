import { expect, type Locator } from '@playwright/test';
import { Part } from './part.ts';

/** The panel of the selection. */
export class PanelDriver extends Part {
  get itself(): Locator {
    return this.page.locator('.app-right').getByRole('article');
  }

  get title(): Locator {
    return this.itself.getByRole('heading', { level: 2 });
  }

  /** The state on the date. */
  get now(): Locator {
    return this.itself
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: this.say('now'), exact: true }) });
  }

  /** Every date in it that moves the clock. */
  get dates(): Locator {
    return this.itself.locator('.date-link');
  }

  /** Titles of the sources that lead to them. */
  get sources(): Locator {
    return this.itself.getByRole('link');
  }

  get tryAgain(): Locator {
    return this.itself.getByRole('button', { name: this.say('retry') });
  }

  close() {
    return this.itself.getByRole('button', { name: this.say('close'), exact: true }).click();
  }

  /** Copies the sentence with its source and reads it from the clipboard. */
  async copyWithSource(): Promise<string> {
    await this.itself.getByRole('button', { name: this.say('copy_source') }).click();
    await expect(this.itself.getByRole('button', { name: this.say('copied') })).toBeVisible();
    return this.clipboard();
  }
}
