import type { Sources } from '../../../scripts/geodata/sources.ts';
import { at, type Case } from './rule-case.ts';

/** What is wrong with a record of control, a site, a crossing, an area or a route. */
export const CASES: Record<string, Case> = {
  'an id with a capital letter': [
    'idsAreWellFormed',
    ({ areas }) => (at(areas).id = 'Area'),
    'areas.json, record 1, id: found "Area", expected an id of the characters a-z, 0-9, "_" and "-"',
  ],
  'an id used twice': [
    'idsAreUnique',
    ({ control }) => (at(control, 2).id = 'c002'),
    'control.json, c002, id: found "c002", expected an id that no other record has',
  ],
  'a record out of order': [
    'idsAreSorted',
    ({ places }) => (at(places, 2).id = 'abc'),
    'places.geojson, abc, id: found "abc", expected its place in the order of ids, before lost',
  ],
  'an earliest day that the date does not mean': [
    'spansAgreeWithDates',
    ({ control }) => (at(control, 1).earliest = '2024-10-02'),
    'control.json, c002, earliest: found "2024-10-02", expected 2024-10-01, as the date 2024-10 means',
  ],
  'a latest day that the date does not mean': [
    'spansAgreeWithDates',
    ({ crossingStatus }) => (at(crossingStatus).latest = '2024-10-20'),
    'crossing-status.json, st001, latest: found "2024-10-20", expected 2024-10-19, as the date 2024-10-19 means',
  ],
  'a day outside its date': [
    'daysAgreeWithDates',
    ({ sites }) => (at(at(sites).changes).at = '2024-11-01'),
    'mining-sites.geojson, mine, changes.0.at: found "2024-11-01", expected 2024-10-01 to 2024-10-31',
  ],
  'a start outside its year': [
    'daysAgreeWithDates',
    ({ sites }) => (at(sites).start = { date: '2012', at: '2013-01-01', note: null }),
    'mining-sites.geojson, mine, start.at: found "2013-01-01", expected 2012-01-01 to 2012-12-31',
  ],
  'a day without a date': [
    'daysAgreeWithDates',
    ({ sites }) => (at(at(sites).changes, 1).at = '2024-11-01'),
    'mining-sites.geojson, mine, changes.1.at: found "2024-11-01", expected null, as no date is known',
  ],
  'a claim that ends where it begins': [
    'spansRunForward',
    ({ sites }) => (at(at(sites).claims).until = '2012-01-01'),
    'mining-sites.geojson, mine, claims.0.until: found "2012-01-01", expected a day after 2012-01-01',
  ],
  'a rival that ends before it begins': [
    'spansRunForward',
    ({ control }) => (at(at(control, 1).rivals).until = '2024-10-06'),
    'control.json, c002, rivals.0.until: found "2024-10-06", expected 2024-10-07 or later',
  ],
  'two control records of a place on one day': [
    'placesChangeOnceADay',
    ({ control }) => (at(control, 1).at = '2024-10-19'),
    'control.json, c003, at: found "2024-10-19", expected a day of its own: c002 of town counts from it too',
  ],
  'two status records of a crossing on one day': [
    'crossingsChangeOnceADay',
    ({ crossingStatus }) => crossingStatus.push({ ...at(crossingStatus), id: 'st002' }),
    'crossing-status.json, st002, at: found "2024-10-19", expected a day of its own: st001 of gate counts from it too',
  ],
  'an outer ring that runs clockwise': [
    'ringsFollowTheRightHandRule',
    ({ basemap }) => ring(basemap).reverse(),
    'outlines.geojson, mmr001, geometry, polygon 1, ring 1: found "clockwise", expected counter-clockwise',
  ],
  'a ring that is not closed': [
    'ringsFollowTheRightHandRule',
    ({ basemap }) => ring(basemap).pop(),
    'outlines.geojson, mmr001, geometry, polygon 1, ring 1: found [97.5,26.1], expected a ring that ends where it starts, at 97.5,25.3',
  ],
  'a point with its coordinates swapped': [
    'pointsAreInTheBox',
    ({ crossings }) => (at(crossings).position = [25.75, 98.5]),
    'border-crossings.geojson, gate, geometry: found [25.75,98.5], expected longitude 94.5 to 99.5, latitude 23 to 29.5',
  ],
  'a point with five decimals': [
    'coordinatesHaveFourDecimals',
    ({ places }) => (at(places, 2).position = [98.12345, 25.8899]),
    'places.geojson, town, geometry: found [98.12345,25.8899], expected at most 4 decimals',
  ],
  'a party that is no actor': [
    'actorsExist',
    ({ control }) => (at(at(control, 1).rivals).parties = ['nobody']),
    'control.json, c002, rivals.0.parties.0: found "nobody", expected the id of a record in actors.json',
  ],
  'a place that does not exist': [
    'placesExist',
    ({ areas }) => (at(areas).claimed = ['nowhere']),
    'areas.json, area, claimed.0: found "nowhere", expected the id of a record in places.geojson',
  ],
  'a crossing that does not exist': [
    'crossingsExist',
    ({ crossingStatus }) => (at(crossingStatus).crossing = 'nowhere'),
    'crossing-status.json, st001, crossing: found "nowhere", expected the id of a record in border-crossings.geojson',
  ],
  'a source that does not exist': [
    'citationsExist',
    ({ sites }) => (at(at(sites).changes).citations = ['rumour']),
    'mining-sites.geojson, mine, changes.0.citations.0: found "rumour", expected the id of a record in citations.json',
  ],
  'a township that does not exist': [
    'townshipsExist',
    ({ places }) => (at(places).townships = ['MMR001099']),
    'places.geojson, hill, townships.0: found "MMR001099", expected the P-code of a township in outlines.geojson, or of one outside the state',
  ],
  'a record without a source': [
    'recordsNameASource',
    ({ control }) => (at(control, 2).citations = []),
    'control.json, c003, citations: found [], expected a source',
  ],
  'a claim without a source': [
    'recordsNameASource',
    ({ sites }) => (at(at(sites).claims).citations = []),
    'mining-sites.geojson, mine, claims.0.citations: found [], expected a source',
  ],
  'an assumption with a source': [
    'assumptionsClaimNothing',
    ({ control }) => (at(control).citations = ['news-2024-10']),
    'control.json, c001, citations: found ["news-2024-10"], expected no source, as the basis is assumed',
  ],
  'an assumption of medium confidence': [
    'assumptionsClaimNothing',
    ({ control }) => (at(control).confidence = 'medium'),
    'control.json, c001, confidence: found "medium", expected low, as the basis is assumed',
  ],
  'a Burmese name in Latin letters': [
    'burmeseIsUnicode',
    ({ places }) => (at(places).names = { my: 'Chipwi' }),
    'places.geojson, hill, names.my: found "Chipwi", expected a name in Burmese script',
  ],
  'a Burmese name of a gate in another script': [
    'burmeseIsUnicode',
    ({ crossings }) => (at(crossings).names = { my: 'Gate' }),
    'border-crossings.geojson, gate, names.my: found "Gate", expected a name in Burmese script',
  ],
  'a place of no precision with a point': [
    'placesKeepTheirPrecision',
    ({ places }) => (at(places, 1).position = [98, 26]),
    'places.geojson, lost, geometry: found [98,26], expected null, as precision none needs',
  ],
  'an exact place without a distance': [
    'placesKeepTheirPrecision',
    ({ places }) => (at(places, 2).precisionKm = null),
    'places.geojson, town, precisionKm: found null, expected a distance in km, as precision exact needs',
  ],
  'a site known to its township with a point': [
    'sitesKeepTheirPrecision',
    ({ sites }) => (at(sites).position = [98, 26]),
    'mining-sites.geojson, mine, geometry: found [98,26], expected null, as precision township needs',
  ],
  'a site known to its township without one': [
    'sitesKeepTheirPrecision',
    ({ sites }) => (at(sites).townships = []),
    'mining-sites.geojson, mine, townships: found [], expected a township, as precision township needs',
  ],
  'a crossing with a point of unknown source': [
    'crossingsKeepTheirPrecision',
    ({ crossings }) => (at(crossings).coordinateSource = null),
    'border-crossings.geojson, gate, coordinateSource: found null, expected where the point is from, as a point needs',
  ],
  'two parties of a held place': [
    'partiesAgreeWithStatus',
    ({ control }) => (at(control).parties = ['military', 'kia']),
    'control.json, c001, parties: found ["military","kia"], expected [military], as held needs',
  ],
  'a besieger that is named as the holder': [
    'partiesAgreeWithStatus',
    ({ control }) => (at(control, 1).holder = 'kia'),
    'control.json, c002, parties: found ["military","kia"], expected kia first, as besieged needs',
  ],
  'a siege without a garrison': [
    'partiesAgreeWithStatus',
    ({ control }) => (at(control, 1).holder = null),
    'control.json, c002, holder: found null, expected an actor, as besieged needs',
  ],
  'a holder of a joint place': [
    'partiesAgreeWithStatus',
    ({ control }) => (at(control, 2).holder = 'kia'),
    'control.json, c003, holder: found "kia", expected null, as joint needs',
  ],
  'a joint place of one party': [
    'partiesAgreeWithStatus',
    ({ control }) => (at(control, 2).parties = ['kia']),
    'control.json, c003, parties: found ["kia"], expected two or more, as joint needs',
  ],
  'a contested place kept by a stranger': [
    'partiesAgreeWithStatus',
    ({ sites }) => Object.assign(at(at(sites).claims), { status: 'contested', holder: 'kia' }),
    'mining-sites.geojson, mine, claims.0.parties: found ["military"], expected kia first, as contested needs',
  ],
  'a party named twice': [
    'partiesAreNamedOnce',
    ({ control }) => (at(control, 2).parties = ['kia', 'kia']),
    'control.json, c003, parties: found ["kia","kia"], expected each party once',
  ],
  'a rival account whose holder is no party': [
    'rivalsNameTheirHolder',
    ({ control }) => (at(at(control, 1).rivals).parties = ['military']),
    'control.json, c002, rivals.0.parties: found ["military"], expected a list with kia, its holder',
  ],
  'news after the end of the clock': [
    'newsEndsInTheClock',
    ({ meta }) => (meta.newsUntil = '2030-01-01'),
    'dataset.json, dataset, newsUntil: found "2030-01-01", expected a day from 2009-01-01 to 2026-12-31',
  ],
  'a base off the grid': [
    'basesStandOnTheGrid',
    ({ places }) => (at(places).position = [98.36, 25.7]),
    'places.geojson, hill, geometry: found [98.36,25.7], expected a node of the 0.05° grid',
  ],
  'a base that claims to be exact': [
    'basesStandOnTheGrid',
    ({ places }) => (at(places).precisionKm = 1),
    'places.geojson, hill, precisionKm: found 1, expected 5 or more, and precision approximate',
  ],
  'a base named by its unit': [
    'basesHideTheirUnits',
    ({ places }) => (at(places).aliases = ['IB 298']),
    'places.geojson, hill, aliases.0: found "IB 298", expected no unit numbers',
  ],
  'a base named by its unit in Burmese digits': [
    'basesHideTheirUnits',
    ({ places }) => (at(places).names = { my: 'ခလရ ၂၉၈' }),
    'places.geojson, hill, names.my: found "ခလရ ၂၉၈", expected no unit numbers',
  ],
  'a change with a status of another kind': [
    'changesBringTheirStatus',
    ({ sites }) => (at(at(sites).changes).kind = 'opened'),
    'mining-sites.geojson, mine, changes.0.status: found "suspended", expected active, as opened brings',
  ],
  'a happening that lasts': [
    'onlySuspensionsEnd',
    ({ sites }) => (at(at(sites).changes, 1).until = '2025-01-01'),
    'mining-sites.geojson, mine, changes.1.until: found "2025-01-01", expected null, as null has no end of its own',
  ],
  'a route that serves a mine nobody knows': [
    'sitesExist',
    ({ routes }) => (at(routes).sites = ['pit']),
    'routes.json, way, sites.0: found "pit", expected the id of a record in mining-sites.geojson',
  ],
  'a route without a source': [
    'recordsNameASource',
    ({ routes }) => (at(routes).citations = []),
    'routes.json, way, citations: found [], expected a source',
  ],
  'a waypoint with too many decimals': [
    'coordinatesHaveFourDecimals',
    ({ routes }) => (at(at(routes).waypoints).position = [98.12345, 25.8899]),
    'routes.json, way, waypoints.0.position: found [98.12345,25.8899], expected at most 4 decimals',
  ],
  'a route of one point': [
    'routesHaveTwoPoints',
    ({ routes }) => (at(at(routes).waypoints).position = null),
    'routes.json, way, waypoints: found 1, expected two waypoints with a position, or more',
  ],
  'a route that leaves by a crossing it never meets': [
    'routesLeaveByTheirCrossing',
    ({ routes }) => (at(at(routes).waypoints, 2).crossing = null),
    'routes.json, way, crossing: found "gate", expected a crossing that one of its waypoints names',
  ],
  'a route whose use ends before it begins': [
    'routesAreUsedForward',
    ({ routes }) => (at(routes).used = { from: '2012', until: '2011-12' }),
    'routes.json, way, used.until: found "2011-12", expected 2012 or later',
  ],
  'a waypoint that tells more exactly where a place is': [
    'waypointsStandWhereTheyAreNamed',
    ({ routes }) => (at(at(routes).waypoints).position = [98.1235, 25.8899]),
    'routes.json, way, waypoints.0.position: found [98.1235,25.8899], expected [98.1234,25.8899], as town has it',
  ],
  'a waypoint with a precision and no position': [
    'waypointsStandWhereTheyAreNamed',
    ({ routes }) => (at(at(routes).waypoints, 1).precisionKm = 2),
    'routes.json, way, waypoints.1.precisionKm: found 2, expected null, as the waypoint has no position',
  ],
  'a waypoint that is a place and a crossing': [
    'waypointsStandWhereTheyAreNamed',
    ({ routes }) => (at(at(routes).waypoints, 2).place = 'town'),
    'routes.json, way, waypoints.2.place: found "town", expected null, as the waypoint is a crossing',
  ],
};

function ring({ outlines }: Sources['basemap']): unknown[] {
  const { geometry } = at(outlines.features);
  if (geometry.type !== 'Polygon') throw new Error('The small outline is a polygon');
  return at(geometry.coordinates);
}
