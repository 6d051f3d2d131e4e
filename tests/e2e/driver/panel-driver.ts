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

  /** The part that says which way the ore of a mine could go. */
  get ways(): Locator {
    return this.sectionOf('way_title');
  }

  /** The crossings that its ore could reach, best first. */
  get reached(): Locator {
    return this.ways.locator('.ore-ways > li');
  }

  /** One of them by the name of the crossing. */
  reachedGate(name: string): Locator {
    return this.reached.filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  /** The stops and legs of a route, in order. */
  get legs(): Locator {
    return this.sectionOf('way_legs').getByRole('listitem');
  }

  private sectionOf(heading: 'way_title' | 'way_legs'): Locator {
    return this.itself
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: this.say(heading) }) });
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
