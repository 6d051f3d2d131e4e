import type { Feature, FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { expectedOf } from '../../src/data/decode.ts';
import { Actor, Citation, DatasetMeta } from '../../src/domain/schema/actor.ts';
import { DescribedArea } from '../../src/domain/schema/area.ts';
import { ControlRecord } from '../../src/domain/schema/control-record.ts';
import { Crossing, CrossingStatusRecord } from '../../src/domain/schema/crossing.ts';
import {
  ConflictEvent,
  District,
  EventCoverage,
  EventDyad,
} from '../../src/domain/schema/event.ts';
import { Figure, Series, TradeFigure } from '../../src/domain/schema/figure.ts';
import { ContextEvent, ResourceEvent } from '../../src/domain/schema/happening.ts';
import { Place } from '../../src/domain/schema/place.ts';
import { Route } from '../../src/domain/schema/route.ts';
import { MiningSite } from '../../src/domain/schema/site.ts';
import { BASEMAP_FILES, type BasemapSources } from './basemap-pack.ts';
import { BASEMAP_SCHEMAS } from './basemap-schema.ts';
import type { GeodataFiles } from './files.ts';
import type { Problem } from './problem.ts';

/** The geodata as written: dates are texts, and a feature's point stands in its record as `position`. */
export interface Sources {
  meta: v.InferInput<typeof DatasetMeta>;
  citations: v.InferInput<typeof Citation>[];
  actors: v.InferInput<typeof Actor>[];
  places: v.InferInput<typeof Place>[];
  control: v.InferInput<typeof ControlRecord>[];
  sites: v.InferInput<typeof MiningSite>[];
  crossings: v.InferInput<typeof Crossing>[];
  crossingStatus: v.InferInput<typeof CrossingStatusRecord>[];
  areas: v.InferInput<typeof DescribedArea>[];
  routes: v.InferInput<typeof Route>[];
  districts: v.InferInput<typeof District>[];
  events: v.InferInput<typeof ConflictEvent>[];
  eventDyads: v.InferInput<typeof EventDyad>[];
  eventCoverage: v.InferInput<typeof EventCoverage>[];
  series: v.InferInput<typeof Series>[];
  figures: v.InferInput<typeof Figure>[];
  trade: v.InferInput<typeof TradeFigure>[];
  resourceEvents: v.InferInput<typeof ResourceEvent>[];
  contextEvents: v.InferInput<typeof ContextEvent>[];
  basemap: BasemapSources;
}

/** The file that each list of records is written in. */
export const RECORD_FILES = {
  citations: 'citations.json',
  actors: 'actors.json',
  places: 'places.geojson',
  control: 'control.json',
  sites: 'mining-sites.geojson',
  crossings: 'border-crossings.geojson',
  crossingStatus: 'crossing-status.json',
  areas: 'areas.json',
  routes: 'routes.json',
  districts: 'districts.json',
  events: 'events.json',
  eventDyads: 'event-dyads.json',
  eventCoverage: 'event-coverage.json',
  series: 'series.json',
  figures: 'figures.json',
  trade: 'border-trade.json',
  resourceEvents: 'resource-events.json',
  contextEvents: 'context-events.json',
} as const;
export type RecordList = keyof typeof RECORD_FILES;

const SCHEMAS = {
  citations: Citation,
  actors: Actor,
  places: Place,
  control: ControlRecord,
  sites: MiningSite,
  crossings: Crossing,
  crossingStatus: CrossingStatusRecord,
  areas: DescribedArea,
  routes: Route,
  districts: District,
  events: ConflictEvent,
  eventDyads: EventDyad,
  eventCoverage: EventCoverage,
  series: Series,
  figures: Figure,
  trade: TradeFigure,
  resourceEvents: ResourceEvent,
  contextEvents: ContextEvent,
} satisfies Record<RecordList, v.GenericSchema>;

/** The sources of a geodata folder, with what does not fit the schemas; check `problems` first. */
export function sourcesOf(files: GeodataFiles): { sources: Sources; problems: Problem[] } {
  const problems: Problem[] = [];
  const lists = Object.entries(RECORD_FILES).map(([list, file]) => {
    const records = recordsOf(file, files[file], problems);
    records.forEach((record, i) => {
      problems.push(...misfits(SCHEMAS[list as RecordList], record, file, idOf(record, i)));
    });
    return [list, records];
  });
  const meta = files['dataset.json'];
  problems.push(...misfits(DatasetMeta, meta, 'dataset.json', 'dataset'));
  const basemap = BASEMAP_FILES.map((name) => {
    const file = `${name}.geojson`;
    const features = featuresOf(file, files[file], problems);
    features.forEach((feature, i) => {
      problems.push(...misfits(BASEMAP_SCHEMAS[name], feature, file, idOf(feature, i)));
    });
    return [name, { type: 'FeatureCollection', features }];
  });
  const sources = { meta, ...Object.fromEntries(lists), basemap: Object.fromEntries(basemap) };
  return { sources: sources as Sources, problems };
}

/** How a record departs from its schema, one problem per field. */
function misfits(schema: v.GenericSchema, input: unknown, file: string, record: string): Problem[] {
  const result = v.safeParse(schema, input);
  return (result.issues ?? []).map((issue) => ({
    file,
    record,
    field: v.getDotPath(issue) ?? 'record',
    found: issue.input,
    expected: expectedOf(issue),
  }));
}

function recordsOf(file: string, json: unknown, problems: Problem[]): unknown[] {
  if (file.endsWith('.geojson')) {
    return featuresOf(file, json, problems).map((feature, i) =>
      recordOf(file, feature, i, problems),
    );
  }
  if (Array.isArray(json)) return json;
  problems.push({
    file,
    record: 'file',
    field: 'file',
    found: json,
    expected: 'a list of records',
  });
  return [];
}

function featuresOf(file: string, json: unknown, problems: Problem[]): Feature[] {
  const features = (json as Partial<FeatureCollection> | undefined)?.features;
  if (Array.isArray(features)) return features;
  const expected = 'a GeoJSON FeatureCollection';
  problems.push({ file, record: 'file', field: 'features', found: features, expected });
  return [];
}

/** A feature's properties with its point as `position`. */
function recordOf(file: string, feature: Feature | null, i: number, problems: Problem[]): unknown {
  if (feature === null || typeof feature !== 'object') {
    const expected = 'a GeoJSON Feature';
    problems.push({ file, record: `record ${i + 1}`, field: 'feature', found: feature, expected });
    return null;
  }
  const { id, geometry, properties } = feature;
  const record = idOf(properties, i);
  if (id !== properties?.id) {
    const expected = `the id of its properties, ${properties?.id}`;
    problems.push({ file, record, field: 'feature id', found: id, expected });
  }
  if (geometry !== null && geometry?.type !== 'Point') {
    const expected = 'a Point or null';
    problems.push({ file, record, field: 'geometry', found: geometry?.type, expected });
  }
  return { ...properties, position: geometry?.type === 'Point' ? geometry.coordinates : null };
}

function idOf(record: unknown, i: number): string {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `record ${i + 1}`;
}
