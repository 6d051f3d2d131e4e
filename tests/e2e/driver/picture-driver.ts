import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import { Part } from './part.ts';

/** A picture that was kept: its name, its size in pixels, and its colours. */
export interface Kept {
  name: string;
  width: number;
  height: number;
  /** How many different colours stand on a grid over it, and a text that is equal for equal pictures only. */
  colours: number;
  print: string;
  /** The colours in the middle of the map, from top to bottom: the line of a comparison stands there. */
  middle: string[];
  /** The colour of its upper left corner, as `r,g,b`. */
  paper: string;
}

/** The dialog with the picture of the view. */
export class PictureDriver extends Part {
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('picture_title') });
  }

  get preview(): Locator {
    return this.dialog.getByRole('img');
  }

  /** What opens the dialog. */
  get opener(): Locator {
    return this.button('picture');
  }

  /** Opens the dialog with the keyboard and waits until the picture is drawn. */
  async open(): Promise<void> {
    await this.ask();
    await expect(this.preview).toBeVisible();
  }

  /** Opens the dialog with the keyboard. */
  async ask(): Promise<void> {
    await this.opener.focus();
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toBeVisible();
  }

  /** Closes the dialog: by its button with the keyboard, by Escape, or with a press beside it. */
  async close(way: 'button' | 'Escape' | 'beside'): Promise<void> {
    if (way === 'button')
      await this.dialog.getByRole('button', { name: this.say('close') }).press('Enter');
    else if (way === 'Escape') await this.page.keyboard.press('Escape');
    else await this.page.mouse.click(5, 5);
  }

  async choose(size: '1×' | '2×'): Promise<void> {
    const radio = this.dialog.getByRole('radio', { name: size });
    await radio.focus();
    await this.page.keyboard.press('Space');
    await expect(radio).toBeChecked();
    await expect(this.preview).toBeVisible();
  }

  /** Keeps the picture by keyboard and reads it. */
  async keep(): Promise<Kept> {
    const button = this.dialog.getByRole('button', { name: this.say('picture_save') });
    await expect(button).toHaveAttribute('aria-disabled', 'false');
    await button.focus();
    const coming = this.page.waitForEvent('download');
    await this.page.keyboard.press('Enter');
    const download = await coming;
    const bytes = await readFile(await download.path());
    const address = `data:image/png;base64,${bytes.toString('base64')}`;
    const read = await this.page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.drawImage(image, 0, 0);
      // A grid where the map is, whatever stands above and below it.
      const seen: string[] = [];
      for (let row = 0; row < 40; row++)
        for (let column = 0; column < 40; column++) {
          const x = Math.round(image.width * (0.3 + (0.4 * column) / 40));
          const y = Math.round(image.height * (0.2 + (0.25 * row) / 40));
          seen.push([...context.getImageData(x, y, 1, 1).data.slice(0, 3)].join());
        }
      const paper = [...context.getImageData(1, 1, 1, 1).data.slice(0, 3)].join();
      const { width, height } = image;
      const middle = [...new Set(seen.filter((_, i) => i % 40 === 20))];
      return { width, height, paper, middle, colours: new Set(seen).size, print: seen.join(' ') };
    }, address);
    return { name: download.suggestedFilename(), ...read };
  }
}
