import { readFileSync } from 'node:fs';
import { readDataset } from '../../scripts/geodata/read.ts';
import { createAtlas } from '../../src/domain/atlas.ts';
import { IMPLIED_DAYS, STALE_DAYS } from '../../src/domain/control/place-control.ts';
import type { Day } from '../../src/domain/time/day.ts';

/** The atlas over the project's own data, as the app sees it. */
export const atlas = createAtlas(readDataset());

/** The ids of all citations. */
export const citationIds: ReadonlySet<string> = new Set(
  (
    JSON.parse(readFileSync(new URL('../../geodata/citations.json', import.meta.url), 'utf8')) as {
      id: string;
    }[]
  ).map(({ id }) => id),
);

export { day } from './day.ts';

/** `count` days spread evenly over the clock, both ends in. */
export function spreadDays(count: number): Day[] {
  const [first, last] = atlas.data.meta.clock;
  return Array.from({ length: count }, (_, i) =>
    Math.round(first + ((last - first) * i) / (count - 1)),
  );
}

/** Every day of the clock on which any answer can turn, with the day before it; in order, each once. */
export function turningDays(): Day[] {
  const { data } = atlas;
  const [first, last] = data.meta.clock;
  const stale = [STALE_DAYS.held, STALE_DAYS.contested];
  const days = [
    first,
    last,
    data.meta.newsUntil + 1,
    ...[...data.control, ...data.crossingStatus].flatMap((record) => [
      record.at,
      record.at - IMPLIED_DAYS,
      record.earliest,
      record.latest + 1,
      ...stale.map((days) => record.latest + days + 1),
    ]),
    ...data.sites.flatMap((site) => [
      ...(site.start ? [site.start.at] : []),
      ...site.changes.flatMap(({ at, until }) => [
        ...(at === null ? [] : [at]),
        ...(until === null ? [] : [until + 1]),
      ]),
    ]),
    ...data.areas.flatMap(({ from, until }) => [from, ...(until === null ? [] : [until + 1])]),
  ];
  return [...new Set(days.flatMap((turn) => [turn - 1, turn]))]
    .filter((turn) => first <= turn && turn <= last)
    .sort((a, b) => a - b);
}
