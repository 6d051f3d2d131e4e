import type { Locator } from '@playwright/test';
import { type Layer, Part } from './part.ts';

/** The list of layers, which is the legend as well. */
export class LayersDriver extends Part {
  private nameOf(layer: Layer): string {
    return this.say(`layer_${layer}`);
  }

  toggleOf(layer: Layer): Locator {
    return this.page.getByRole('switch', { name: this.nameOf(layer), exact: true });
  }

  toggle(layer: Layer) {
    return this.toggleOf(layer).click();
  }

  /** The row of a layer with its legend. */
  entry(layer: Layer): Locator {
    return this.page.getByRole('listitem').filter({ has: this.toggleOf(layer) });
  }

  /** Opens what sits behind "More" of a layer: opacity, order, filters. */
  more(layer: Layer) {
    return this.button('layer_more', { layer: this.nameOf(layer) }).click();
  }

  setOpacity(layer: Layer, percent: number) {
    return this.entry(layer).getByRole('slider').fill(String(percent));
  }

  raise(layer: Layer) {
    return this.button('layer_up', { layer: this.nameOf(layer) }).click();
  }

  lower(layer: Layer) {
    return this.button('layer_down', { layer: this.nameOf(layer) }).click();
  }

  /** Where a layer stands in the drawing order, behind its "More". */
  placeOf(layer: Layer): Locator {
    return this.entry(layer).locator('.layer-more-place');
  }

  /** Chooses the least confidence that counts, behind "More" of the territory. */
  atLeast(confidence: 'low' | 'medium' | 'high') {
    return this.page
      .getByRole('radiogroup', { name: this.say('layer_filter_confidence') })
      .getByRole('radio', { name: this.say(`confidence_${confidence}`), exact: true })
      .check();
  }

  /** What a layer's row says of reading it. */
  trouble(layer: Layer): Locator {
    return this.entry(layer).getByRole('alert');
  }

  /** Everything that a layer's row says. */
  async says(layer: Layer): Promise<string> {
    return (await this.entry(layer).textContent()) ?? '';
  }

  /** A choice behind "More" of a layer. */
  chip(layer: Layer, name: string): Locator {
    return this.entry(layer).getByRole('button', { name, exact: true });
  }

  /** A row of a layer's legend by its name. */
  legend(layer: Layer, name: string): Locator {
    return this.entry(layer)
      .locator('.legend-row')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** The number a legend shows beside a name. */
  async count(layer: Layer, name: string): Promise<number> {
    const words = await this.legend(layer, name).locator('.legend-row-count').textContent();
    return Number(words?.replace(/\D/g, ''));
  }

  /** "shown / total / without position" of a layer. */
  async counts(layer: Layer): Promise<number[]> {
    const words = await this.entry(layer).locator('.layer-row-counts [aria-hidden]').textContent();
    return (words ?? '').split('/').map((n) => Number(n.replace(/\D/g, '')));
  }

  /** On a phone the layers are a sheet. */
  openSheet() {
    return this.button('layers_open').click();
  }

  closeSheet() {
    return this.button('layers_close').click();
  }
}
