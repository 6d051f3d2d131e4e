import { expect, type Locator } from '@playwright/test';
import type { Subject } from '../../../src/ui/figures/subjects.ts';
import { boxOf, Part } from './part.ts';

/** The room of the counted quantities. */
export class FiguresDriver extends Part {
  get itself(): Locator {
    return this.page.getByRole('article', { name: this.say('figures') });
  }

  /** A measure by its name: definition, picture and list. */
  measure(name: string): Locator {
    return this.itself.getByRole('region', { name, exact: true });
  }

  /** The figures of a measure, in words. */
  figures(name: string): Locator {
    return this.measure(name)
      .getByRole('listitem')
      .filter({ has: this.page.locator('b') });
  }

  /** The signs of a measure in its picture. */
  marks(name: string): Locator {
    return this.measure(name).locator('.plot-mark');
  }

  /** The lines that join them. */
  joins(name: string): Locator {
    return this.measure(name).locator('.plot-join');
  }

  get headings(): Locator {
    return this.itself.getByRole('heading', { level: 3 });
  }

  get tryAgain(): Locator {
    return this.itself.getByRole('button', { name: this.say('retry') });
  }

  /** Opens it from the top bar with the keyboard. */
  open(): Promise<void> {
    return this.button('figures').press('Enter');
  }

  async openOnPhone(): Promise<void> {
    await this.button('menu').click();
    await this.page.getByRole('menuitemcheckbox', { name: this.say('figures') }).click();
  }

  /** Turns to a subject with the keyboard. */
  async turnTo(subject: Subject): Promise<void> {
    const chip = this.itself
      .getByRole('group', { name: this.say('figures_subject') })
      .getByRole('button', { name: this.say(`figures_${subject}`) });
    await chip.press('Enter');
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
  }

  /** Presses the dot of a figure in the picture. */
  async pressMark(name: string, index: number): Promise<void> {
    const dot = this.marks(name).nth(index).locator('circle');
    await dot.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await boxOf(dot);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Where the date stands in a picture, px from its left. */
  async dateLine(name: string): Promise<number> {
    return (await boxOf(this.measure(name).locator('.plot-date'))).x;
  }
}
