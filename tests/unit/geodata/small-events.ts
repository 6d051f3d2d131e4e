import type { Sources } from '../../../scripts/geodata/sources.ts';

type Lists =
  | 'districts'
  | 'events'
  | 'eventDyads'
  | 'eventCoverage'
  | 'series'
  | 'figures'
  | 'trade'
  | 'resourceEvents'
  | 'contextEvents';

/** The events, figures and happenings of the small dataset. */
export function smallEvents(): Pick<Sources, Lists> {
  const citations = ['news-2024-10'];
  const none = { a: 0, b: 0, civilians: 0, unknown: 0, best: 0, low: 0, high: 0 };
  const year = (date: string) => {
    const [earliest, latest] = [`${date}-01-01`, `${date}-12-31`];
    return { date, at: earliest, earliest, latest };
  };
  const plain = { low: null, high: null, words: null, qualifier: null, derived: false, note: null };
  const event = {
    ...{ coverage: 'release', datePrecision: 1, admin1: 'Kachin state', admin2: null },
    ...{ inside: true, insideOutline: true, clarity: 1, sources: 1, source: 'A report' },
    dyad: 'army-rebels',
  };
  return {
    districts: [
      {
        ...{ id: 'mmr001d001', pcode: 'MMR001D001', name: 'District' },
        ...{ townships: ['MMR001005'], source: 'a map' },
      },
    ],
    eventCoverage: [
      {
        ...{ id: 'release', name: 'Release 1', from: '2012-01-01', until: '2014-01-01' },
        ...{ provisional: false, citations },
      },
    ],
    eventDyads: [
      {
        ...{ id: 'army-civilians', name: 'Army - Civilians', sideA: 'Army', sideB: 'Civilians' },
        violence: 'one_sided',
      },
      {
        ...{ id: 'army-rebels', name: 'Army - Rebels', sideA: 'Army', sideB: 'Rebels' },
        violence: 'state_based',
      },
    ],
    events: [
      {
        ...{ ...event, id: 'e1', start: '2013-02-03', end: '2013-02-03' },
        ...{ where: 'Hill Post 7', position: [98.35, 25.7], precision: 1 },
        deaths: { ...none, a: 2, b: 1, best: 3, low: 2, high: 3 },
      },
      {
        ...{ ...event, id: 'e2', start: '2012-12-01', end: '2012-12-31', datePrecision: 4 },
        ...{ where: 'Chipwi township', position: [98.2, 25.8], precision: 5 },
        ...{ dyad: 'army-civilians', deaths: { ...none, civilians: 4, best: 4, low: 4, high: 9 } },
      },
      {
        ...{ ...event, id: 'e3', start: '2012-05-02', end: '2012-05-02', sources: null },
        ...{ where: 'Some district', position: [98.1, 25.6], precision: 3, deaths: none },
      },
      {
        ...{ ...event, id: 'e4', start: '2012-05-02', end: '2012-05-02' },
        ...{ where: 'Kachin state', position: [98, 26], precision: 4, deaths: none },
      },
    ],
    series: [
      {
        ...{ id: 'ore-year', name: 'Ore', definition: 'Ore in a year.', category: 'ore' },
        ...{ scope: 'The state', unit: 't', every: 'year' },
      },
      {
        ...{ id: 'trucks', name: 'Trucks', definition: 'Trucks seen.', category: 'trade' },
        ...{ scope: 'Gate', unit: 'trucks', every: null },
      },
    ],
    figures: [
      {
        ...{ id: 'f1', series: 'ore-year', ...year('2012'), value: 7, ...plain },
        ...{ confidence: 'high', citations },
      },
      {
        ...{ id: 'f2', series: 'ore-year', ...year('2014'), value: 9, ...plain },
        ...{ confidence: 'high', citations },
      },
    ],
    trade: [
      {
        ...{ id: 'bt1', series: 'trucks', date: '2013-04/2013-06', at: '2013-04-01' },
        ...{ earliest: '2013-04-01', latest: '2013-06-30', value: null, ...plain },
        ...{ low: 10, high: 20, crossings: ['gate'], confidence: 'low', citations },
      },
    ],
    resourceEvents: [
      {
        ...{ id: 'ev-1', ...year('2013'), commodity: 'jade', title: 'Opened' },
        ...{ sentence: 'Opened again.', where: 'Mine', place: null, site: 'mine' },
        ...{ position: null, precisionKm: null, townships: [], confidence: 'high', citations },
      },
      {
        ...{ id: 'ev-2', ...year('2014'), commodity: 'gold', title: 'Slide' },
        ...{ sentence: 'A slide.', where: 'A stream', place: null, site: null },
        ...{ position: [98.2, 25.8], precisionKm: 5, townships: [], confidence: 'low', citations },
      },
    ],
    contextEvents: [
      {
        ...{ id: 'talks', ...year('2013'), kind: 'diplomacy', title: 'Talks' },
        ...{ sentence: 'Talks are held.', confidence: 'medium', citations },
      },
    ],
  };
}
