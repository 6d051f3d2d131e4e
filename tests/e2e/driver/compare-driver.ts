import type { Locator } from '@playwright/test';
import { Part } from './part.ts';

/** The comparison of two dates. */
export class CompareDriver extends Part {
  /** What changed between the dates. */
  get changes(): Locator {
    return this.page.locator('.compare-panel');
  }

  /** A line of what changed, by the name of the thing. */
  row(name: string): Locator {
    return this.changes.getByRole('listitem').filter({
      has: this.page.getByRole('button', { name, exact: true }),
    });
  }

  /** A record behind a line, by its date. */
  record(name: string, date: string): Locator {
    return this.row(name).first().getByRole('button', { name: date });
  }

  preset(name: 'compare_preset_pangwa' | 'compare_preset_0307'): Locator {
    return this.button(name);
  }

  /** A date field, left or right. */
  field(side: 'compare_left' | 'compare_right'): Locator {
    return this.changes.getByLabel(this.say(side));
  }

  swap(): Promise<void> {
    return this.button('compare_swap').press('Enter');
  }

  /** From what changed to the layers, and back. */
  showLayers(): Promise<void> {
    return this.changes.getByRole('button', { name: this.say('layers') }).press('Enter');
  }

  hideLayers(): Promise<void> {
    return this.button('layers_close').press('Enter');
  }

  /** Drags the line by a number of pixels with the mouse. */
  async dragLine(by: number): Promise<void> {
    const box = await this.line.boundingBox();
    if (!box) throw new Error('Found no line.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by / 2, y);
    await this.page.mouse.move(x + by, y);
    await this.page.mouse.up();
  }

  /** The same with a finger. */
  async swipeLine(by: number): Promise<void> {
    const box = await this.line.boundingBox();
    if (!box) throw new Error('Found no line.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const devtools = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x: at, y }],
      });
    await touch('touchStart', x);
    await touch('touchMove', x + by / 2);
    await touch('touchMove', x + by);
    await touch('touchEnd');
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
    return this.button('compare').press('Enter');
  }

  leave() {
    return this.button('compare_leave').press('Enter');
  }
}
