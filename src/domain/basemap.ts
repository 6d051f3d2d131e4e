import type { FeatureCollection } from 'geojson';

/** The sources of the basemap, in no order of drawing. */
export const BASEMAP_SOURCES = [
  'land',
  'lines',
  'rivers',
  'lakes',
  'towns',
  'labels',
  'peaks',
  'roads',
] as const;
export type BasemapSource = (typeof BASEMAP_SOURCES)[number];

/** The basemap as it is loaded: one GeoJSON collection per source. */
export type Basemap = Record<BasemapSource, FeatureCollection>;
