import { basesHideTheirUnits, basesStandOnTheGrid } from './bases.ts';
import { burmeseIsUnicode } from './burmese.ts';
import { daysAgreeWithDates, spansAgreeWithDates } from './dates.ts';
import { districtsShareTheState } from './districts.ts';
import {
  deathsAddUp,
  eventsLastAsTheirPrecisionSays,
  eventsLieInTheirCoverage,
  postsStandOnTheGrid,
} from './events.ts';
import { assumptionsClaimNothing, recordsNameASource } from './evidence.ts';
import { figuresFillTheirPeriod, figuresGiveOneNumber, seriesHaveFigures } from './figures.ts';
import {
  coordinatesHaveFourDecimals,
  pointsAreInTheBox,
  ringsFollowTheRightHandRule,
} from './geometry.ts';
import { happeningsStandInOneWay } from './happenings.ts';
import { idsAreSorted, idsAreUnique, idsAreWellFormed } from './ids.ts';
import { newsEndsInTheClock } from './news.ts';
import { crossingsChangeOnceADay, placesChangeOnceADay } from './one-a-day.ts';
import { partiesAgreeWithStatus, partiesAreNamedOnce, rivalsNameTheirHolder } from './parties.ts';
import {
  crossingsKeepTheirPrecision,
  placesKeepTheirPrecision,
  sitesKeepTheirPrecision,
} from './precision.ts';
import {
  actorsExist,
  citationsExist,
  coverageExists,
  crossingsExist,
  dyadsExist,
  placesExist,
  seriesExist,
  sitesExist,
  townshipsExist,
} from './references.ts';
import {
  routesAreUsedForward,
  routesHaveTwoPoints,
  routesLeaveByTheirCrossing,
  waypointsStandWhereTheyAreNamed,
} from './routes.ts';
import type { Rule } from './rule.ts';
import { changesBringTheirStatus, onlySuspensionsEnd } from './site-changes.ts';
import { spansRunForward } from './spans.ts';

/** Every rule of the geodata, in the order in which problems are told. */
export const RULES: readonly Rule[] = [
  idsAreWellFormed,
  idsAreUnique,
  idsAreSorted,
  spansAgreeWithDates,
  daysAgreeWithDates,
  spansRunForward,
  newsEndsInTheClock,
  placesChangeOnceADay,
  crossingsChangeOnceADay,
  ringsFollowTheRightHandRule,
  pointsAreInTheBox,
  coordinatesHaveFourDecimals,
  actorsExist,
  placesExist,
  crossingsExist,
  sitesExist,
  dyadsExist,
  coverageExists,
  seriesExist,
  citationsExist,
  townshipsExist,
  recordsNameASource,
  assumptionsClaimNothing,
  burmeseIsUnicode,
  placesKeepTheirPrecision,
  sitesKeepTheirPrecision,
  crossingsKeepTheirPrecision,
  partiesAgreeWithStatus,
  partiesAreNamedOnce,
  rivalsNameTheirHolder,
  basesStandOnTheGrid,
  basesHideTheirUnits,
  changesBringTheirStatus,
  onlySuspensionsEnd,
  routesHaveTwoPoints,
  routesLeaveByTheirCrossing,
  routesAreUsedForward,
  waypointsStandWhereTheyAreNamed,
  districtsShareTheState,
  eventsLieInTheirCoverage,
  eventsLastAsTheirPrecisionSays,
  deathsAddUp,
  postsStandOnTheGrid,
  figuresGiveOneNumber,
  figuresFillTheirPeriod,
  seriesHaveFigures,
  happeningsStandInOneWay,
];
