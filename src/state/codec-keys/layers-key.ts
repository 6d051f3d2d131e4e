import { clip } from '../notice.ts';
import { DEFAULT_LAYERS, DRAW_ORDER, type LayerId, type LayerState } from '../view.ts';
import type { KeyCodec } from './key-codec.ts';

const EXPECTED = `${DRAW_ORDER.join(', ')}, each with an optional opacity in percent, as territory:60`;

function isLayerId(text: string): text is LayerId {
  return DRAW_ORDER.some((id) => id === text);
}

/** A whole percentage, 0–100; undefined where the text is none. */
function parsePercent(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : undefined;
}

/** The layers that are on, bottom to top, `id[:opacity]`; present and empty is none. */
export const layersKey: KeyCodec<LayerState[]> = {
  key: 'layers',
  initial: () => DEFAULT_LAYERS.map((id) => ({ id, opacity: 100 })),
  parse: (text) => {
    const layers = new Map<LayerId, LayerState>();
    const refused = new Set<string>();
    for (const item of text.split(',')) {
      if (item === '') continue;
      const at = item.indexOf(':');
      const id = at < 0 ? item : item.slice(0, at);
      const opacity = at < 0 ? 100 : parsePercent(item.slice(at + 1));
      if (!isLayerId(id) || opacity === undefined) refused.add(item);
      if (isLayerId(id) && !layers.has(id)) layers.set(id, { id, opacity: opacity ?? 100 });
    }
    if (refused.size === 0) return { value: [...layers.values()] };
    // Nothing understood is a bad value, not the wish to see no layer.
    if (layers.size === 0) return { expected: EXPECTED };
    return {
      value: [...layers.values()],
      trouble: { kind: 'partial', found: clip([...refused].join(', ')), expected: EXPECTED },
    };
  },
  format: (layers) =>
    layers.map(({ id, opacity }) => (opacity === 100 ? id : `${id}:${opacity}`)).join(','),
  describe: (layers) => (layers.length === 0 ? 'no layers' : layers.map(({ id }) => id).join(', ')),
};
