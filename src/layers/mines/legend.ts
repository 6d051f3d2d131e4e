import type { Atlas } from '../../domain/atlas.ts';
import { countedSites } from '../../domain/counted.ts';
import { type Filters, passesActor } from '../../domain/filters.ts';
import type { Commodity } from '../../domain/schema/site.ts';
import { hasBegun } from '../../domain/site/has-begun.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { LayerCounts, LegendRow } from '../declaration.ts';
import { isSiteShown } from './shown-sites.ts';

/** The commodities of the legend; iron and ruby are few and stand with the others. */
export const LEGEND_COMMODITIES: readonly { key: Commodity; includes: readonly Commodity[] }[] = [
  { key: 'rare_earth', includes: ['rare_earth'] },
  { key: 'jade', includes: ['jade'] },
  { key: 'gold', includes: ['gold'] },
  { key: 'amber', includes: ['amber'] },
  { key: 'other', includes: ['iron', 'ruby', 'other'] },
];

/** How many counted sites are drawn on a date; a township-only site is counted on its township, not drawn. */
export function mineCounts(atlas: Atlas, date: Day, filters: Filters): LayerCounts {
  const sites = countedSites(atlas);
  return {
    shown: sites.filter((site) => site.position && isSiteShown(atlas, site, date, filters)).length,
    total: sites.length,
    withoutPosition: sites.filter((site) => !site.position).length,
    withoutDates: sites.filter(
      (site) => !site.start && site.changes.every((change) => change.at === null),
    ).length,
  };
}

/** One row per commodity: how many are drawn, and how many more are known only to a township. */
export function mineLegend(atlas: Atlas, date: Day, filters: Filters, text: Text): LegendRow[] {
  const counted = countedSites(atlas).filter(
    (site) =>
      filters.actor.length === 0 ||
      passesActor(atlas.siteControl(site, date, filters.least)[0].answer, filters.actor),
  );
  const shown = counted.filter((site) => hasBegun(atlas, site, date));
  const toCome = counted.length - shown.length;
  const rows = LEGEND_COMMODITIES.map(({ key, includes }): LegendRow => {
    const own = shown.filter((site) => includes.includes(site.commodity));
    const placed = own.filter((site) => site.position).length;
    const rest = own.length - placed;
    return {
      key,
      label: text.say(`commodity_${key}`),
      swatch: { kind: 'mine', commodity: key },
      count: rest > 0 ? `${text.number(placed)} +${text.number(rest)}` : text.number(placed),
      filter: { commodity: [key] },
      empty: own.length === 0,
    };
  });
  return [
    ...rows,
    {
      key: 'township',
      label: text.say('township_only'),
      swatch: { kind: 'townshipPill' },
      count: '',
      empty: false,
    },
    // With them the rows add up to the mines of the summary, which counts who holds the ground of all.
    ...(toCome > 0
      ? [
          {
            key: 'not_started',
            label: text.say('site_not_started'),
            swatch: { kind: 'unknown' as const },
            count: text.number(toCome),
            empty: false,
          },
        ]
      : []),
  ];
}
