import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../../domain/atlas.ts';
import { IMPLIED_DAYS, STALE_DAYS } from '../../domain/control/place-control.ts';
import { CONFIDENCES } from '../../domain/schema/common.ts';
import type { Day } from '../../domain/time/day.ts';
import { dotLook } from './dot-look.ts';

/** All days on which an answer about a place can begin to look different. */
function turningDays(atlas: Atlas, placeId: string): Day[] {
  const records = atlas.data.control.filter((record) => record.place === placeId);
  const stale = [STALE_DAYS.held, STALE_DAYS.contested];
  return [
    atlas.data.meta.newsUntil + 1,
    ...records.flatMap((record) => [
      record.at - IMPLIED_DAYS,
      record.at,
      ...stale.map((days) => record.latest + days + 1),
    ]),
  ];
}

/** The evidence dots: one feature for every look that any place ever has, keyed `place|look`. */
export function dotFeatures(atlas: Atlas): FeatureCollection<Point> {
  const features: Feature<Point>[] = [];
  for (const place of atlas.data.places) {
    if (!place.position) continue;
    const looks = new Set<string>();
    for (const least of CONFIDENCES) {
      const timeline = atlas.timeline(place.id, least);
      for (const day of turningDays(atlas, place.id)) {
        const look = timeline ? dotLook(atlas.data, place, timeline.at(day)) : null;
        if (look) looks.add(look);
      }
    }
    for (const icon of looks) {
      features.push({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: place.position },
        properties: {
          key: `${place.id}|${icon}`,
          kind: 'places',
          id: place.id,
          icon,
          rank: place.kind === 'town' ? 1 : 0,
        },
      });
    }
  }
  return { type: 'FeatureCollection', features };
}
