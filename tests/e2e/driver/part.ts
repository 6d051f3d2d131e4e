import type { Locator, Page } from '@playwright/test';
import { en } from '../../../src/text/en.ts';
import { enEvents } from '../../../src/text/en-events.ts';
import { enLater } from '../../../src/text/en-later.ts';
import { enOwn } from '../../../src/text/en-own.ts';
import { enRooms } from '../../../src/text/en-rooms.ts';
import { enTables } from '../../../src/text/en-tables.ts';
import { enWays } from '../../../src/text/en-ways.ts';
import { my } from '../../../src/text/my.ts';
import type { Language, MessageKey } from '../../../src/text/text.ts';

export type Layer =
  | 'territory'
  | 'areas'
  | 'mines'
  | 'crossings'
  | 'places'
  | 'townships'
  | 'routes'
  | 'events';
export type Position = [lng: number, lat: number];
export interface Point {
  x: number;
  y: number;
}

/** The words the reader sees. */
export class Words {
  language: Language = 'en';

  say(key: MessageKey, values: Record<string, string> = {}): string {
    const words =
      (this.language === 'my' ? my[key] : undefined) ??
      { ...en, ...enEvents, ...enLater, ...enOwn, ...enRooms, ...enTables, ...enWays }[key];
    return words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }
}

/** A part of the page and the words on it. */
export class Part {
  constructor(
    protected readonly page: Page,
    protected readonly words: Words,
  ) {}

  protected say(key: MessageKey, values?: Record<string, string>): string {
    return this.words.say(key, values);
  }

  protected button(key: MessageKey, values?: Record<string, string>): Locator {
    return this.page.getByRole('button', { name: this.say(key, values), exact: true });
  }

  protected async clipboard(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

/** The box of something that is drawn. */
export async function boxOf(thing: Locator) {
  const box = await thing.boundingBox();
  if (!box) throw new Error(`Found no box of ${thing}`);
  return box;
}

export async function middleOf(thing: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(thing);
  return { x: x + width / 2, y: y + height / 2 };
}
