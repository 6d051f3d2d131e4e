import type { Feature } from 'geojson';
import { BASEMAP_FILES } from '../../../scripts/geodata/basemap-pack.ts';
import type { Sources } from '../../../scripts/geodata/sources.ts';
import { smallEvents } from './small-events.ts';

/** A new small dataset in which everything is right, for tests that spoil one thing. */
export function smallSources(): Sources {
  const day = {
    date: '2024-10-19',
    at: '2024-10-19',
    earliest: '2024-10-19',
    latest: '2024-10-19',
  };
  const month = { date: '2024-10', at: '2024-10-05', earliest: '2024-10-01', latest: '2024-10-31' };
  const citations = ['news-2024-10'];
  const empty = BASEMAP_FILES.map((name) => [name, { type: 'FeatureCollection', features: [] }]);
  return {
    meta: {
      version: '1.0.0',
      newsUntil: '2026-02-22',
      clock: ['2009-01-01', '2026-12-31'],
      lattice: { standardParallel: 26, cellKm2: 12.6, sliverKm2: 1, origin: [10000, 2800] },
      weights: { town: 1, mine_hub: 1.1, village: 1.25, base: 1.5, gate: 1.5, airport: 1.5 },
      bandsKm: { near: 8, around: 16, far: 30 },
    },
    citations: [
      { id: 'news-2024-10', title: 'A report', publisher: 'News', date: '2024-10', url: null },
    ],
    actors: ['kia', 'military'].map((id) => ({
      id,
      name: id,
      abbreviation: id,
      aliases: [],
      names: {},
      hue: id === 'kia' ? ('kia' as const) : ('military' as const),
      founded: null,
      note: null,
      alignment: [{ from: '2011', until: '2021', text: 'alone' }],
      citations,
    })),
    places: [
      {
        ...{ id: 'hill', name: 'Base on the hill', names: {}, aliases: [], kind: 'base' },
        ...{ townships: ['MMR001005'], inside: true, precision: 'approximate', precisionKm: 5 },
        ...{ coordinateSource: 'a map', note: null, position: [98.35, 25.7] },
      },
      {
        ...{ id: 'lost', name: 'Lost', names: {}, aliases: [], kind: 'village' },
        ...{ townships: ['MMR001005'], inside: true, precision: 'none', precisionKm: null },
        ...{ coordinateSource: null, note: null, position: null },
      },
      {
        ...{ id: 'town', name: 'Town', names: { my: 'ချီဖွေမြို့' }, aliases: [], kind: 'town' },
        ...{ townships: ['MMR001005'], inside: true, precision: 'exact', precisionKm: 1 },
        ...{ coordinateSource: 'a map', note: null, position: [98.1234, 25.8899] },
      },
    ],
    control: [
      {
        ...{ id: 'c001', place: 'hill', ...day, status: 'held', holder: 'military' },
        ...{ parties: ['military'], before: null, confidence: 'low', basis: 'assumed' },
        ...{ sentence: 'Taken as held.', note: null, citations: [], rivals: [] },
      },
      {
        ...{ id: 'c002', place: 'town', ...month, status: 'besieged', holder: 'military' },
        ...{ parties: ['military', 'kia'], before: null, confidence: 'high', basis: 'cited' },
        ...{ sentence: 'Surrounded.', note: null, citations },
        rivals: [
          {
            ...{ claimant: 'Other news', status: 'held', holder: 'kia', parties: ['kia'] },
            ...{ from: '2024-10-07', until: '2024-10-07', sentence: 'Taken.', citations },
          },
        ],
      },
      {
        ...{ id: 'c003', place: 'town', ...day, status: 'joint', holder: null },
        ...{ parties: ['military', 'kia'], before: null, confidence: 'high', basis: 'cited' },
        ...{ sentence: 'Shared.', note: null, citations, rivals: [] },
      },
    ],
    sites: [
      {
        ...{ id: 'mine', name: 'Mine', names: {}, aliases: [], commodity: 'jade' },
        ...{ precision: 'township', precisionKm: null, coordinateSource: null, position: null },
        ...{ townships: ['MMR001005'], start: { date: '2012', at: '2012-01-01', note: null } },
        ...{ place: 'town', operators: [], size: null, note: null, confidence: 'medium' },
        ...{ scope: 'kachin', citations },
        claims: [
          {
            ...{ from: '2012-01-01', until: '2024-10-19', status: 'held', holder: 'military' },
            ...{ parties: ['military'], confidence: 'medium', text: 'the army', citations },
          },
        ],
        changes: [
          {
            ...month,
            kind: 'suspended',
            status: 'suspended',
            until: '2024-12-31',
            note: 'x',
            citations,
          },
          { ...NO_DATE, kind: 'accident', status: null, until: null, note: 'x', citations },
        ],
      },
    ],
    crossings: [
      {
        ...{
          id: 'gate',
          name: 'Gate',
          names: {},
          aliases: [],
          class: 'gate',
          goods: [],
          road: null,
        },
        ...{ counterpart: { name: 'Other side', zh: null, area: null, country: 'China' } },
        ...{ townships: ['MMR001005'], place: 'town', precisionKm: 2, coordinateSource: 'a map' },
        ...{ inferred: false, confirmed: true, confidence: 'high', note: null, citations },
        ...{ position: [98.5, 25.75] },
      },
    ],
    crossingStatus: [
      {
        ...{ id: 'st001', crossing: 'gate', ...day, status: 'closed', decidedBy: null },
        ...{ parties: ['kia'], goods: [], sentence: 'Shut.', confidence: 'high', note: null },
        ...{ citations, rivals: [] },
      },
    ],
    areas: [
      {
        ...{ id: 'area', name: 'Area', actor: 'kia', from: '2009-01-01', until: '2024-11-20' },
        ...{ townships: ['MMR001005'], places: ['hill'], claimed: ['town'] },
        ...{ sentence: 'As told.', citations },
      },
    ],
    routes: [
      {
        ...{ id: 'way', name: 'Mine – Town – Gate', travels: ['jade'], period: '2012 to 2024' },
        used: { from: '2012', until: '2024-10' },
        ...{ confidence: 'medium', crossing: 'gate', sites: ['mine'], note: null, citations },
        waypoints: [
          {
            ...{ name: 'Town', place: 'town', crossing: null, position: [98.1234, 25.8899] },
            ...{ precisionKm: 1, coordinateSource: 'a map', inferred: false },
          },
          {
            ...{ name: 'Bridge', place: null, crossing: null, position: null },
            ...{ precisionKm: null, coordinateSource: null, inferred: false },
          },
          {
            ...{ name: 'Gate', place: null, crossing: 'gate', position: [98.5, 25.75] },
            ...{ precisionKm: 2, coordinateSource: 'a map', inferred: true },
          },
        ],
      },
    ],
    ...smallEvents(),
    basemap: {
      ...(Object.fromEntries(empty) as Sources['basemap']),
      outlines: {
        type: 'FeatureCollection',
        features: [outline('mmr001', 'state'), outline('mmr001005', 'township')],
      },
    },
  };
}

const NO_DATE = { date: null, at: null, earliest: null, latest: null };

function outline(id: string, level: string): Feature {
  const ring = [
    [97.5, 25.3],
    [98.6, 25.3],
    [98.6, 26.1],
    [97.5, 26.1],
    [97.5, 25.3],
  ];
  const names = { my: 'ချီဖွေ' };
  return {
    type: 'Feature',
    id,
    properties: {
      ...{ level, name: 'Chipwi', names, pcode: id.toUpperCase(), label: [98, 25.7] },
      source: 'a map',
    },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}
