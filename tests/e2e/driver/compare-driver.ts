import type { Locator } from '@playwright/test';
import { Part } from './part.ts';

/** The comparison of two dates. */
export class CompareDriver extends Part {
  /** What changed between the dates. */
  get changes(): Locator {
    return this.page.locator('.compare-panel');
  }

  /** A date among the changes, which moves the clock. */
  date(words: string): Locator {
    return this.changes.getByRole('button', { name: words }).first();
  }

  /** The map of the other date, over the first. */
  get otherMap(): Locator {
    return this.page.locator('.swipe-map canvas');
  }

  /** The line between the dates. */
  get line(): Locator {
    return this.page.getByRole('slider', { name: this.say('compare_line') });
  }

  start() {
    return this.button('compare').click();
  }

  leave() {
    return this.button('compare_leave').click();
  }
}
