import type { Atlas } from '../../domain/atlas.ts';
import { changesOf } from '../../domain/changes.ts';
import type { Violence } from '../../domain/events/violence.ts';
import type { Filters } from '../../domain/filters.ts';
import { headlineAt } from '../../domain/headline.ts';
import type { Citation } from '../../domain/schema/actor.ts';
import { formatDay } from '../../domain/time/day.ts';
import type { View } from '../../state/view.ts';
import type { Text } from '../../text/text.ts';
import { namedArea } from '../area/own-area.ts';
import { headlineSentence } from '../models/change-rows.ts';
import { layerRows } from '../models/layer-rows.ts';
import { type PictureLayer, pictureLegend } from './legend.ts';
import { publishersOf, sourcesOfLayers } from './sources.ts';

/** Everything that is written on a picture of the map. */
export interface PictureModel {
  name: string;
  /** The date with its sentence; both of a comparison. */
  dates: readonly { date: string; sentence: string }[];
  layers: readonly PictureLayer[];
  /** What the legend has to say once: the filters in force, how two dates are counted. */
  notes: readonly string[];
  /** Sources, credits, dataset and link. */
  foot: readonly string[];
  /** The picture in words. */
  alt: string;
  fileName: string;
}

/** Publishers that are named; the others are counted. */
const NAMED = 10;

/** The filters in words, or null where everything is shown. */
function filterNote({ commodity, actor, least, events }: Filters, text: Text): string | null {
  const parts = [
    ...(commodity.length > 0
      ? [text.list(commodity.map((id) => text.say(`commodity_${id}` as 'commodity_jade')))]
      : []),
    ...(actor.length > 0 ? [text.list(actor.map(text.actor))] : []),
    ...(least === 'low'
      ? []
      : [
          `${text.say('confidence')}: ${text.say('confidence_at_least', {
            level: text.say(`confidence_${least}`),
          })}`,
        ]),
    ...(events?.violence ?? []).map((kind) => text.say(`event_${kind as Violence}`)),
    ...(events?.dyad ?? []),
    ...(events?.deaths ? [`${text.say('layer_filter_deaths')}: ${events.deaths}`] : []),
  ];
  return parts.length > 0 ? text.say('picture_only', { what: parts.join('; ') }) : null;
}

function sourcesNote(
  ids: ReadonlySet<string>,
  citations: ReadonlyMap<string, Citation> | null,
  text: Text,
): string {
  const n = text.count('sources_all', ids.size);
  const publishers = publishersOf(ids, citations ?? new Map());
  if (publishers.length === 0) return text.say('picture_sources_unnamed', { n });
  const named = publishers
    .slice(0, NAMED)
    .map(({ name, sources }) => `${name} (${text.number(sources)})`)
    .join(', ');
  const rest = publishers.length - NAMED;
  const list =
    rest > 0 ? `${named}, ${text.say('picture_more_publishers', { n: text.number(rest) })}` : named;
  return text.say('picture_sources', { n, list });
}

/**
 * What a picture of a view says, from the models the page itself draws.
 * @param citations null while they are not known
 * @param link the full link of the view
 */
export function pictureModel(
  atlas: Atlas,
  view: View,
  filters: Filters,
  citations: ReadonlyMap<string, Citation> | null,
  link: string,
  text: Text,
): PictureModel {
  const { data } = atlas;
  const days = view.compare === null ? [view.date] : [view.date, view.compare];
  const changes = changesOf(atlas, filters.least);
  const dates = days.map((day) => ({
    date: text.day(day),
    sentence: headlineSentence(atlas, headlineAt(atlas, changes, day, filters.least), text),
  }));
  const layers = pictureLegend(
    days.map((date) => layerRows(atlas, { ...view, date }, filters, text)),
    filters,
    text,
  );
  const filter = filterNote(filters, text);
  const own = namedArea(atlas, view.area, text);
  const ids = sourcesOfLayers(atlas, new Set(view.layers.map(({ id }) => id)), days, filters);
  const [first, second] = dates;
  // Of a single date the words before have said it.
  const told = dates
    .map(({ date, sentence }) => (second ? `${date}: ${sentence}` : sentence))
    .join(' ');
  return {
    name: text.say('app_name'),
    dates,
    layers,
    notes: [
      ...(first && second
        ? [text.say('picture_two_dates', { first: first.date, second: second.date })]
        : []),
      ...(filter ? [filter] : []),
      ...(own
        ? [text.say('picture_area', { area: own.name, n: text.number(Math.round(own.part.km2)) })]
        : []),
    ],
    foot: [
      ...(layers.length > 0 ? [sourcesNote(ids, citations, text)] : []),
      text.say('credits'),
      `${text.say('picture_dataset', { version: `${data.meta.version}+${data.hash.slice(0, 8)}` })} · ${link}`,
    ],
    alt: text.say('picture_alt', {
      map: text.say('map_label', { date: dates.map(({ date }) => date).join(', ') }),
      told,
      layers: text.list(layers.map(({ label }) => label)) || text.say('picture_no_layers'),
    }),
    fileName: `kachin-atlas-${days.map(formatDay).join('-to-')}.png`,
  };
}
