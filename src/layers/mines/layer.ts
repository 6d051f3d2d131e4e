import type { LayerDeclaration } from '../declaration.ts';
import { mineCounts, mineLegend } from './legend.ts';
import { mineNames, namedKeys, pillRoom } from './names.ts';
import { mineSigns, pillSigns } from './signs.ts';
import { minesStyle } from './style.ts';

/** The mining sites, by commodity and precision. */
export const minesLayer: LayerDeclaration = {
  id: 'mines',
  label: 'layer_mines',
  sources: (atlas) => ({ 'mine-names': mineNames(atlas), 'pill-room': pillRoom(atlas) }),
  styleLayers: minesStyle,
  signs: [
    { id: 'mines-signs', slot: 'mines', farScale: 0.68, halfPx: 8, of: mineSigns },
    { id: 'mines-pills', slot: 'pills', farScale: 1, halfPx: 12, of: pillSigns },
  ],
  shown: () => ({}),
  named: namedKeys,
  counts: mineCounts,
  legend: mineLegend,
  panel: async () => (await import('./panel.ts')).minePanel,
};
