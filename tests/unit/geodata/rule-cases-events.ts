import { at, type Case } from './rule-case.ts';

/** What is wrong with an event, a figure, a district or a dated happening. */
export const EVENT_CASES: Record<string, Case> = {
  'an event of opponents nobody knows': [
    'dyadsExist',
    ({ events }) => (at(events).dyad = 'army-ghosts'),
    'events.json, e1, dyad: found "army-ghosts", expected the id of a record in event-dyads.json',
  ],
  'an event of a release nobody knows': [
    'coverageExists',
    ({ events }) => (at(events).coverage = 'rumours'),
    'events.json, e1, coverage: found "rumours", expected the id of a record in event-coverage.json',
  ],
  'a figure of a series nobody knows': [
    'seriesExist',
    ({ trade }) => (at(trade).series = 'carts'),
    'border-trade.json, bt1, series: found "carts", expected the id of a record in series.json',
  ],
  'a figure at a crossing nobody knows': [
    'crossingsExist',
    ({ trade }) => (at(trade).crossings = ['nowhere']),
    'border-trade.json, bt1, crossings.0: found "nowhere", expected the id of a record in border-crossings.geojson',
  ],
  'a happening at a mine nobody knows': [
    'sitesExist',
    ({ resourceEvents }) => (at(resourceEvents).site = 'pit'),
    'resource-events.json, ev-1, site: found "pit", expected the id of a record in mining-sites.geojson',
  ],
  'a figure without a source': [
    'recordsNameASource',
    ({ figures }) => (at(figures).citations = []),
    'figures.json, f1, citations: found [], expected a source',
  ],
  'a period whose last day is another': [
    'spansAgreeWithDates',
    ({ trade }) => (at(trade).latest = '2013-06-29'),
    'border-trade.json, bt1, latest: found "2013-06-29", expected 2013-06-30, as the date 2013-04/2013-06 means',
  ],
  'a happening that counts from another year': [
    'daysAgreeWithDates',
    ({ contextEvents }) => (at(contextEvents).at = '2014-01-01'),
    'context-events.json, talks, at: found "2014-01-01", expected 2013-01-01 to 2013-12-31',
  ],
  'an event that ends before it starts': [
    'spansRunForward',
    ({ events }) => (at(events).end = '2013-02-02'),
    'events.json, e1, end: found "2013-02-02", expected 2013-02-03 or later',
  ],
  'an event with five decimals': [
    'coordinatesHaveFourDecimals',
    ({ events }) => (at(events, 1).position = [98.20001, 25.8]),
    'events.json, e2, position: found [98.20001,25.8], expected at most 4 decimals',
  ],
  'an event after the days its release speaks for': [
    'eventsLieInTheirCoverage',
    ({ events }) => Object.assign(at(events), { start: '2014-01-01', end: '2014-01-01' }),
    'events.json, e1, end: found "2014-01-01", expected a day from 2012-01-01 to before 2014-01-01, as release covers',
  ],
  'an event of some days whose day is known': [
    'eventsLastAsTheirPrecisionSays',
    ({ events }) => (at(events).end = '2013-02-05'),
    'events.json, e1, datePrecision: found 1, expected 2 or more, as it lasts some days',
  ],
  'deaths that do not add up': [
    'deathsAddUp',
    ({ events }) => (at(events).deaths.b = 5),
    'events.json, e1, deaths.best: found 3, expected 7, the sum by side',
  ],
  'a lowest estimate above the best': [
    'deathsAddUp',
    ({ events }) => (at(events).deaths.low = 4),
    'events.json, e1, deaths.low: found 4, expected 3 or less, the best',
  ],
  'a military post told more exactly than the bases': [
    'postsStandOnTheGrid',
    ({ events }) => (at(events).position = [98.36, 25.7]),
    'events.json, e1, position: found [98.36,25.7], expected a node of the 0.05° grid, as the words name a post',
  ],
  'a township that no district holds': [
    'districtsShareTheState',
    ({ districts }) => (at(districts).townships = ['MMR001001']),
    'districts.json, MMR001005, townships: found [], expected one district that holds MMR001005',
  ],
  'a range that runs downward': [
    'figuresGiveOneNumber',
    ({ trade }) => (at(trade).low = 30),
    'border-trade.json, bt1, low: found [30,20], expected both ends of a range, the lower one first',
  ],
  'a number beside a range': [
    'figuresGiveOneNumber',
    ({ trade }) => (at(trade).value = 15),
    'border-trade.json, bt1, value: found 15, expected null, as a range is given',
  ],
  'half a year in a yearly series': [
    'figuresFillTheirPeriod',
    ({ figures }) => (at(figures).date = '2012-01/2012-06'),
    'figures.json, f1, date: found "2012-01/2012-06", expected a whole year, as the series ore-year has',
  ],
  'a year told twice in one series': [
    'figuresFillTheirPeriod',
    ({ figures }) => (at(figures, 1).date = '2012'),
    'figures.json, f2, date: found "2012", expected a year of its own: f1 of ore-year has it too',
  ],
  'a series without figures': [
    'seriesHaveFigures',
    ({ trade }) => (at(trade).series = 'ore-year'),
    'series.json, trucks, id: found "trucks", expected a series that a figure belongs to',
  ],
  'a happening told more exactly than its mine': [
    'happeningsStandInOneWay',
    ({ resourceEvents }) => (at(resourceEvents).position = [98.2, 25.8]),
    'resource-events.json, ev-1, position: found [98.2,25.8], expected null, as its place, site or township is named',
  ],
  'a happening at a place and at a mine': [
    'happeningsStandInOneWay',
    ({ resourceEvents }) => (at(resourceEvents).place = 'town'),
    'resource-events.json, ev-1, site: found "mine", expected null, as it has a place',
  ],
  'a point of a happening without its precision': [
    'happeningsStandInOneWay',
    ({ resourceEvents }) => (at(resourceEvents, 1).precisionKm = null),
    'resource-events.json, ev-2, precisionKm: found null, expected a distance in km',
  ],
};
