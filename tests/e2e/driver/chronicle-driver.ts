import { expect, type Locator } from '@playwright/test';
import type { EntryKind } from '../../../src/domain/chronicle/entry.ts';
import { Part } from './part.ts';

/** The room of everything that happened. */
export class ChronicleDriver extends Part {
  get itself(): Locator {
    return this.page.getByRole('article', { name: this.say('chronicle') });
  }

  /** Every entry, as the button that goes there. */
  get entries(): Locator {
    return this.itself.getByRole('listitem').locator('.chronicle-go');
  }

  /** The entry that stands for the date. */
  get current(): Locator {
    return this.itself.locator('.chronicle-go[aria-current]');
  }

  /** The same with its sources and what copies it. */
  private get currentItem(): Locator {
    return this.itself.locator('.chronicle-entry.is-current');
  }

  /** An entry by words in it. */
  entry(words: string | RegExp): Locator {
    return this.entries.filter({ hasText: words }).first();
  }

  get search(): Locator {
    return this.itself.getByRole('searchbox');
  }

  get count(): Locator {
    return this.itself.getByRole('status').first();
  }

  /** The sources of the entry that stands for the date. */
  get sources(): Locator {
    return this.currentItem.getByRole('link');
  }

  get tryAgain(): Locator {
    return this.itself.getByRole('button', { name: this.say('retry') });
  }

  get backToDate(): Locator {
    return this.itself.getByRole('button', { name: this.say('chronicle_to_date') });
  }

  get clearFilters(): Locator {
    return this.itself.getByRole('button', { name: this.say('tables_clear') });
  }

  kind(kind: EntryKind): Locator {
    return this.itself.getByRole('button', { name: this.say(`chronicle_kind_${kind}`) }).first();
  }

  /** Opens it from the top bar with the keyboard. */
  async open(): Promise<void> {
    await this.button('chronicle').press('Enter');
    await this.ready();
  }

  /** Opens it from the phone's menu. */
  async openOnPhone(): Promise<void> {
    await this.button('menu').click();
    await this.page.getByRole('menuitemcheckbox', { name: this.say('chronicle') }).click();
    await this.ready();
  }

  /** Waits until all that is told is there. */
  async ready(): Promise<void> {
    await expect(this.entries.first()).toBeVisible();
    await expect(this.itself.getByText(this.say('room_happenings_loading'))).toHaveCount(0);
  }

  /** Copies the entry that stands for the date, with its sources, and reads it from the clipboard. */
  async copyCurrent(): Promise<string> {
    await this.currentItem.getByRole('button', { name: this.say('copy_source') }).click();
    await expect(this.currentItem.getByRole('button', { name: this.say('copied') })).toBeVisible();
    return this.clipboard();
  }

  /** Whether an entry stands inside the list, so that a reader sees it. */
  isInView(entry: Locator): Promise<boolean> {
    return entry.evaluate((element) => {
      const list = element.closest('.chronicle-list')?.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      return list !== undefined && top >= list.top && bottom <= list.bottom + 1;
    });
  }
}
