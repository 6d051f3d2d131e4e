import { type BrowserContext, expect, type Page } from '@playwright/test';

/** The part of `window.atlas` that the specs use; dates are written `YYYY-MM-DD`. */
interface AtlasConsole {
  ready: Promise<void>;
  map: {
    getCenter(): { lng: number; lat: number };
    getZoom(): number;
    project(at: [number, number]): { x: number; y: number };
    queryRenderedFeatures(options: { layers: string[] }): {
      properties: Record<string, string>;
      geometry: { coordinates: [number, number] };
    }[];
    isStyleLoaded(): boolean;
    getGlobalState(): Record<string, string[]>;
    getCanvas(): HTMLCanvasElement;
    once(event: string, done: () => void): void;
    triggerRepaint(): void;
  } | null;
  getView(): Record<string, unknown> & { date: string; layers: { id: string; opacity: number }[] };
  setView(part: Record<string, unknown>): void;
  link(): string;
  controlAt(place: string, date: string): Record<string, unknown>;
  territoryAt(
    at: [number, number],
    date: string,
  ): Record<string, unknown> & { distanceKm: number | null; placeId: string | null };
  crossingsAt(date: string): { id: string; status: string }[];
  summaryAt(date: string): { key: string; places: number }[];
}

declare global {
  interface Window {
    atlas: AtlasConsole;
  }
}

/** Speaks the words of the atlas; knows the page so that the specs need not. */
export class AtlasDriver {
  /** Everything the console said that it should not. */
  readonly complaints: string[] = [];
  /** Addresses of all requests. */
  readonly requests: string[] = [];

  constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** Opens a link and waits for the first complete frame. */
  async open(link = ''): Promise<void> {
    await this.page.goto(`./${link}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.atlas !== undefined);
    await this.page.evaluate(() => window.atlas.ready);
  }

  view() {
    return this.page.evaluate(() => window.atlas.getView());
  }

  async date(): Promise<string> {
    return (await this.view()).date;
  }

  async layers(): Promise<string[]> {
    return (await this.view()).layers.map(({ id }) => id);
  }

  hash(): Promise<string> {
    return this.page.evaluate(() => location.hash);
  }

  center() {
    return this.page.evaluate(() => window.atlas.map?.getCenter() ?? { lng: 0, lat: 0 });
  }

  layerSwitch(name: string) {
    return this.page.getByRole('switch', { name, exact: true });
  }

  get slider() {
    return this.page.getByRole('slider', { name: 'Date shown' });
  }

  get search() {
    return this.page.getByRole('combobox', { name: 'Search' });
  }

  panelTitle() {
    return this.page.locator('.panel-title');
  }

  get panel() {
    return this.page.locator('article.panel');
  }

  notices() {
    return this.page.getByRole('region', { name: 'Messages' });
  }

  /** Finds by name and chooses the first result. */
  async find(name: string): Promise<void> {
    await this.search.fill(name);
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await this.search.press('Enter');
  }

  /** Where a drawn thing stands in the window; waits until the map has drawn it. */
  async pointOf(styleLayer: string, id: string): Promise<{ x: number; y: number }> {
    const find = () =>
      this.page.evaluate(
        ([layer, wanted]) => {
          const { map } = window.atlas;
          const feature = map
            ?.queryRenderedFeatures({ layers: [layer ?? ''] })
            .find(({ properties }) => properties.id === wanted);
          if (!map || !feature) return null;
          const { x, y } = map.project(feature.geometry.coordinates);
          const box = map.getCanvas().getBoundingClientRect();
          return { x: x + box.left, y: y + box.top };
        },
        [styleLayer, id],
      );
    await expect.poll(find).not.toBeNull();
    return (await find()) as { x: number; y: number };
  }

  /** Where a position stands in the window. */
  pointAt(position: [number, number]) {
    return this.page.evaluate((at) => {
      const { map } = window.atlas;
      const box = map?.getCanvas().getBoundingClientRect();
      const { x, y } = map?.project(at) ?? { x: 0, y: 0 };
      return { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) };
    }, position);
  }

  /** The keys that the map draws of a source, from its global state. */
  drawn(source: string): Promise<string[]> {
    return this.page.evaluate((name) => window.atlas.map?.getGlobalState()[name] ?? [], source);
  }
}

/** A driver in a browser of its own, as another reader would have. */
export async function anotherReader(context: BrowserContext): Promise<AtlasDriver> {
  return new AtlasDriver(await context.newPage());
}
