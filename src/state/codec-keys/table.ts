import type { View } from '../view.ts';
import { areaKey } from './area-key.ts';
import { compareKey, dateKey, fromKey } from './days.ts';
import { baseKey, langKey } from './display.ts';
import { deathsKey, dyadKey, violenceKey } from './event-filters.ts';
import { actorKey, commodityKey, confidenceKey } from './filters.ts';
import type { KeyCodec } from './key-codec.ts';
import { layersKey } from './layers-key.ts';
import { mapKey } from './map-key.ts';
import { dataKey, versionKey } from './origin.ts';
import { selectionKey } from './selection-key.ts';

/** A codec for every field of a view but `unknown`, which is what has none. */
export type CodecTable<V> = { [F in Exclude<keyof V, 'unknown'>]: KeyCodec<V[F]> };
export type Field = keyof CodecTable<View>;

/** The grammar, in the order in which keys are written. A field of the view without an entry does not compile. */
export const CODECS: CodecTable<View> = {
  camera: mapKey,
  date: dateKey,
  from: fromKey,
  layers: layersKey,
  commodity: commodityKey,
  actor: actorKey,
  confidence: confidenceKey,
  selection: selectionKey,
  compare: compareKey,
  base: baseKey,
  lang: langKey,
  data: dataKey,
  area: areaKey,
  violence: violenceKey,
  dyad: dyadKey,
  deaths: deathsKey,
  version: versionKey,
};

/** The fields in the order of their keys. */
export const FIELDS = Object.keys(CODECS) as Field[];

/** The field of each key. */
export const FIELD_OF_KEY: ReadonlyMap<string, Field> = new Map(
  FIELDS.map((field) => [CODECS[field].key, field]),
);
