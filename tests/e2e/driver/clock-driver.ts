import type { Locator } from '@playwright/test';
import type { MessageKey } from '../../../src/text/text.ts';
import { boxOf, Part } from './part.ts';

/** The time bar. */
export class ClockDriver extends Part {
  get bar(): Locator {
    return this.page.locator('#time');
  }

  get slider(): Locator {
    return this.page.getByRole('slider', { name: this.say('time_label') });
  }

  /** The other date of a comparison. */
  get otherSlider(): Locator {
    return this.page.getByRole('slider', { name: this.say('time_compare') });
  }

  /** The date written over the clock's handle. */
  get flag(): Locator {
    return this.bar.locator('.time-thumb.is-date .time-thumb-flag');
  }

  /** Whether the flag of the date lies within the track. */
  async flagIsInside(): Promise<boolean> {
    const [flag, track] = await Promise.all([
      boxOf(this.flag),
      boxOf(this.bar.locator('.time-track')),
    ]);
    return flag.x >= track.x - 1 && flag.x + flag.width <= track.x + track.width + 1;
  }

  get axisYears(): Locator {
    return this.bar.locator('.time-axis text');
  }

  /** Shows less time on the track, some steps. */
  async showLess(steps: number): Promise<void> {
    for (let i = 0; i < steps; i++) await this.button('time_zoom_in').click();
  }

  showAll() {
    return this.button('time_zoom_all').click();
  }

  /** The sentence about a typed date that the clock does not have. */
  get problem(): Locator {
    return this.bar.getByRole('alert');
  }

  async press(key: string): Promise<void> {
    await this.slider.focus();
    await this.slider.press(key);
  }

  /** Drags along the track, from and to a share of its width; `halfway` is done before the button is let go. */
  async drag(from: number, to: number, halfway?: () => Promise<void>): Promise<void> {
    const box = await boxOf(this.bar.locator('.time-track'));
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width * from, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width * to, y, { steps: 8 });
    await halfway?.();
    await this.page.mouse.up();
  }

  async type(date: string): Promise<void> {
    const field = this.bar.getByRole('textbox', { name: this.say('time_type') });
    if (!(await field.isVisible()))
      await this.bar.getByRole('button', { name: this.say('time_type') }).click();
    await field.fill(date);
    await field.press('Enter');
  }

  /** The first day of the events shown, as a slider and as a choice of windows. */
  get windowStart(): Locator {
    return this.page.getByRole('slider', { name: this.say('time_window_start') });
  }

  /** Drags the handle of the window's first day by the mouse, by so many pixels. */
  async dragWindowStart(px: number): Promise<void> {
    const grip = await boxOf(this.bar.locator('.time-window-grip'));
    const x = grip.x + grip.width / 2;
    const y = grip.y + grip.height / 2;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + px, y, { steps: 8 });
    await this.page.mouse.up();
  }

  get windowChoice(): Locator {
    return this.bar.getByLabel(this.say('time_window'));
  }

  /** The words over stretches of the track without data. */
  get gapWords(): Locator {
    return this.bar.locator('.time-gap text');
  }

  get playButton(): Locator {
    return this.bar.getByRole('button', { name: this.say('time_play'), exact: true });
  }

  play() {
    return this.playButton.click();
  }

  pause() {
    return this.bar.getByRole('button', { name: this.say('time_pause'), exact: true }).click();
  }

  chooseSpeed(daysPerSecond: 1 | 7 | 30 | 90) {
    return this.bar.getByLabel(this.say('time_speed')).selectOption(String(daysPerSecond));
  }

  async stepBy(unit: 'day' | 'month' | 'year', way: 'back' | 'forward'): Promise<void> {
    await this.bar.getByLabel(this.say('time_step')).selectOption(unit);
    await this.button(`time_${way}`, { unit: this.say(`time_unit_${unit}`) }).click();
  }

  nextChange() {
    return this.changeButton('time_next_change').click();
  }

  previousChange() {
    return this.changeButton('time_previous_change').click();
  }

  /** The buttons beside play; the same change stands in words elsewhere. */
  private changeButton(key: MessageKey): Locator {
    return this.bar.getByRole('button', { name: new RegExp(`^${this.say(key)}: `) });
  }

  /** Counts changes of the selection only, or of anything. */
  async countChangesOf(scope: 'all' | 'selection'): Promise<void> {
    await this.bar
      .getByRole('radio', { name: this.say(`time_scope_${scope}`), exact: true })
      .check();
  }

  /** On a phone: everything that one line has no room for. */
  openMore() {
    return this.button('time_more').click();
  }

  /** What lies over the time bar though it should not, read at points all over it. */
  covered(): Promise<string[]> {
    return this.bar.evaluate((bar) => {
      const { left, top, width, height } = bar.getBoundingClientRect();
      const over = new Set<string>();
      for (let i = 0.5; i < 40; i++)
        for (let j = 0.5; j < 8; j++) {
          const found = document.elementFromPoint(left + (width * i) / 40, top + (height * j) / 8);
          if (found && !bar.contains(found)) over.add(`${found.tagName} ${found.className}`);
        }
      return [...over];
    });
  }
}
