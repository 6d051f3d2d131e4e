import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES, type Palette, type Theme } from '../../../src/layers/palette.ts';

const css = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of tokens.css by name, as `[light, dark]`. */
const tokens = new Map(
  [
    ...css.matchAll(
      /--([\w-]+):\s*light-dark\(\s*(#\w+|rgba\([^)]*\)),\s*(#\w+|rgba\([^)]*\))\s*\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]),
);

/** The colours that the map and the interface share, by the name of their token. */
function shared(palette: Palette): Record<string, string> {
  const { hues, grey, commodities, ...plain } = palette;
  const out: Record<string, string> = {};
  for (const [name, colour] of Object.entries(plain))
    out[name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`).replace(/(\D)(\d)/, '$1-$2')] = colour;
  for (const [hue, colours] of Object.entries({ ...hues, grey })) {
    out[`hue-${hue}`] = colours.base;
    out[`hue-${hue}-ink`] = colours.ink;
    colours.steps.forEach((colour, i) => {
      out[`hue-${hue}-${i + 1}`] = colour;
    });
  }
  for (const [commodity, colour] of Object.entries(commodities))
    out[`commodity-${commodity}`] = colour;
  return out;
}

describe('tokens.css', () => {
  it.each<[Theme, 0 | 1]>([
    ['light', 0],
    ['dark', 1],
  ])('has the colours of the %s map', (theme, at) => {
    const wanted = shared(PALETTES[theme]);
    const found = Object.fromEntries(
      Object.keys(wanted).map((name) => [name, tokens.get(name)?.[at]]),
    );
    expect(found).toEqual(wanted);
  });

  it('writes every colour for both themes', () => {
    const declared = [...css.matchAll(/--([\w-]+):\s*(?:light-dark\(|#|rgb)/g)].map(([, n]) => n);
    expect(declared).toEqual([...tokens.keys()]);
  });
});
