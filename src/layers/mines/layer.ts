import type { LayerDeclaration } from '../declaration.ts';
import {
  isSiteShown,
  mineFeatures,
  pillFeatures,
  placedSites,
  siteKeys,
  sitesByTownship,
} from './features.ts';
import { mineCounts, mineLegend } from './legend.ts';
import { minesStyle } from './style.ts';

/** The mining sites, by commodity and precision. */
export const minesLayer: LayerDeclaration = {
  id: 'mines',
  label: 'layer_mines',
  sources: (atlas) => ({ mines: mineFeatures(atlas), 'mine-pills': pillFeatures(atlas) }),
  styleLayers: minesStyle,
  shown: (atlas, date, filters) => ({
    mines: siteKeys(
      atlas,
      placedSites(atlas).filter((site) => isSiteShown(atlas, site, date, filters)),
      date,
    ),
    'mine-pills': [...sitesByTownship(atlas, date, filters)].map(
      ([pcode, sites]) => `${pcode}|${sites.length}`,
    ),
  }),
  counts: mineCounts,
  legend: mineLegend,
  panel: async () => (await import('./panel.ts')).minePanel,
};
