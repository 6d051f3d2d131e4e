/**
 * The light page, for a bad line: the same app with tables in place of the map. Neither the map's code nor the
 * base map is fetched, which is most of what a first visit costs.
 */
const NAME = 'tables.html';

export const isLight = location.pathname.endsWith(`/${NAME}`);

/** A link to the same view on the light page, or from there on the one with the map. */
export function onOtherPage(link: string): string {
  return link.replace(/[^/#]*(?=#|$)/, isLight ? '' : NAME);
}
