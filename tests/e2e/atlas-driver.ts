import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../src/text/text.ts';
import { AreaDriver } from './driver/area-driver.ts';
import { ChronicleDriver } from './driver/chronicle-driver.ts';
import { ClockDriver } from './driver/clock-driver.ts';
import { CompareDriver } from './driver/compare-driver.ts';
import { ConsoleDriver } from './driver/console-driver.ts';
import { EventsDriver } from './driver/events-driver.ts';
import { FiguresDriver } from './driver/figures-driver.ts';
import { LayersDriver } from './driver/layers-driver.ts';
import { LedgerDriver } from './driver/ledger-driver.ts';
import { MapDriver } from './driver/map-driver.ts';
import { PanelDriver } from './driver/panel-driver.ts';
import { boxOf, Part, Words } from './driver/part.ts';
import { PictureDriver } from './driver/picture-driver.ts';
import { RoomsDriver } from './driver/rooms-driver.ts';

/** Speaks the words of the atlas; knows the page so that the specs need not. */
export class AtlasDriver extends Part {
  readonly map: MapDriver;
  readonly layers: LayersDriver;
  readonly clock: ClockDriver;
  readonly panel: PanelDriver;
  readonly compare: CompareDriver;
  readonly ledger: LedgerDriver;
  readonly console: ConsoleDriver;
  readonly picture: PictureDriver;
  readonly rooms: RoomsDriver;
  readonly area: AreaDriver;
  readonly chronicle: ChronicleDriver;
  readonly figures: FiguresDriver;
  readonly events: EventsDriver;

  constructor(
    override readonly page: Page,
    words = new Words(),
  ) {
    super(page, words);
    this.map = new MapDriver(page, words);
    this.layers = new LayersDriver(page, words);
    this.clock = new ClockDriver(page, words);
    this.panel = new PanelDriver(page, words);
    this.compare = new CompareDriver(page, words);
    this.ledger = new LedgerDriver(page, words);
    this.console = new ConsoleDriver(page, words);
    this.picture = new PictureDriver(page, words);
    this.rooms = new RoomsDriver(page, words);
    this.area = new AreaDriver(page, words);
    this.chronicle = new ChronicleDriver(page, words);
    this.figures = new FiguresDriver(page, words);
    this.events = new EventsDriver(page, words);
  }

  // —— Opening ——

  /** Opens a link of the site, or a whole address, and waits for the first complete frame. */
  async open(link = ''): Promise<void> {
    await this.tryToOpen(link);
    await this.ready();
  }

  /** Opens a link without waiting for anything to be drawn. */
  async tryToOpen(link = ''): Promise<void> {
    await this.page.goto(/^https?:/.test(link) ? link : `./${link}`);
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.atlas !== undefined);
    await this.page.evaluate(() => window.atlas.ready);
  }

  /** Waits until everything the page asked for has come. */
  everythingLoaded() {
    return this.page.waitForLoadState('networkidle');
  }

  /** Closes the browser of this reader. */
  leave() {
    return this.page.context().close();
  }

  /** Changes the fragment of the open page, as a reader who edits the address. */
  async goTo(link: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, link);
  }

  goBack() {
    return this.page.goBack();
  }

  press(key: string) {
    return this.page.keyboard.press(key);
  }

  /** Cuts the network, or joins it again. */
  setOffline(offline: boolean) {
    return this.page.context().setOffline(offline);
  }

  resize(width: number, height: number) {
    return this.page.setViewportSize({ width, height });
  }

  // —— The view and its link ——

  async date(): Promise<string> {
    return (await this.console.view()).date;
  }

  async layersOn(): Promise<string[]> {
    return (await this.console.view()).layers.map(({ id }) => id);
  }

  /** What is selected, as the link writes it. */
  selected(): Promise<string | null> {
    return this.inLink('id');
  }

  hash(): Promise<string> {
    return this.page.evaluate(() => location.hash);
  }

  /** The value of a key of the link in the address bar; null where it is left out. */
  async inLink(key: string): Promise<string | null> {
    const pairs = (await this.hash()).slice(1).split('&');
    const pair = pairs.find((part) => part.startsWith(`${key}=`));
    return pair === undefined ? null : decodeURIComponent(pair.slice(key.length + 1));
  }

  /** How far the link's camera is from the map's, zoom steps and degrees together. */
  async linkOffCamera(): Promise<number> {
    const { zoom, lat, lng } = await this.map.camera();
    const link = (await this.inLink('map'))?.split('/').map(Number) ?? [];
    const off = [zoom, lat, lng].map((value, i) => Math.abs(value - (link[i] ?? Number.NaN)));
    return off.reduce((sum, each) => sum + each, 0);
  }

  // —— Searching, choosing ——

  get search(): Locator {
    return this.page.getByRole('combobox', { name: this.say('search') });
  }

  get results(): Locator {
    return this.page.getByRole('option');
  }

  /** Finds by name and chooses the first result with the keyboard. */
  async find(name: string): Promise<void> {
    await this.search.fill(name);
    await expect(this.results.first()).toBeVisible();
    await this.search.press('Enter');
  }

  /** The things among which a press on the map asks to choose. */
  get choices(): Locator {
    return this.page.getByRole('menuitem');
  }

  // —— Around the map ——

  /** The one sentence that answers for the date. */
  get statement(): Locator {
    return this.page.getByRole('region', { name: this.say('statement_label') });
  }

  get notices(): Locator {
    return this.page.getByRole('region', { name: this.say('notices') });
  }

  /** All that the messages over the map say. */
  async noticesSay(): Promise<string> {
    // Without a message there is no region.
    return (await this.notices.allTextContents()).join(' ').trim();
  }

  dismissNotice() {
    return this.button('dismiss').first().click();
  }

  get tryAgain(): Locator {
    return this.button('retry');
  }

  /** A heading or sentence anywhere. */
  says(words: string | RegExp): Locator {
    return this.page.getByText(words);
  }

  /** Shares the view, which copies its link, and reads that from the clipboard. */
  async copyLink(): Promise<string> {
    await this.openShare();
    return this.clipboard();
  }

  async openShare(): Promise<void> {
    await this.button('share').click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: this.say('share_copied') })).toBeVisible();
  }

  /** The language of the interface, by its switch. */
  async readIn(language: Language): Promise<void> {
    const name = language === 'my' ? 'မြန်မာ' : 'English';
    await this.page.getByRole('radio', { name, exact: true }).check();
    this.words.language = language;
  }

  /** Opens pages whose interface is in a language. */
  expectWordsIn(language: Language): void {
    this.words.language = language;
  }

  language(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.lang);
  }

  /** Opens the menu that holds the actions on a phone. */
  openMenu() {
    return this.button('menu').press('Enter');
  }

  menuItem(of: 'picture'): Locator {
    return this.page.getByRole('menuitem', { name: this.say(of) });
  }

  useTheme(theme: 'light' | 'dark') {
    return this.themeButton(theme).click();
  }

  /** The button at the end of the top bar. */
  themeButton(theme: 'light' | 'dark'): Locator {
    return this.button(theme === 'dark' ? 'theme_to_dark' : 'theme_to_light');
  }

  /** All buttons of the bar at the top. */
  barButtons(): Promise<Locator[]> {
    return this.page.getByRole('banner').getByRole('button').all();
  }

  /** Parts of the bar at the top that lie over each other. */
  barOverlaps(): Promise<string[]> {
    return this.page.evaluate(() => {
      const parts = [...document.querySelectorAll('.top-bar > *, .top-bar-actions > *')]
        .filter((part) => !part.matches('h1, .top-bar-actions'))
        .map((part) => ({ name: part.className, ...part.getBoundingClientRect().toJSON() }))
        .filter(({ width }) => width > 0)
        .sort((a, b) => a.left - b.left);
      return parts.flatMap(({ name, left }, i) =>
        (parts[i - 1]?.right ?? 0) > left + 0.5 ? [`${parts[i - 1]?.name} | ${name}`] : [],
      );
    });
  }

  // —— Without a map ——

  /** Whether something stands wholly inside the window. */
  async isInWindow(thing: Locator): Promise<boolean> {
    const { x, y, width, height } = await boxOf(thing);
    const size = this.page.viewportSize() ?? { width: 0, height: 0 };
    return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
  }
}
