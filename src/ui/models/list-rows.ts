import type { Atlas } from '../../domain/atlas.ts';
import type { Filters } from '../../domain/filters.ts';
import { countedCrossings, countedSites } from '../../domain/summary.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Target } from '../../layers/panel-model.ts';
import { stateSwatch } from '../../layers/state-swatch.ts';
import { shortStateWords } from '../../layers/state-words.ts';
import type { Text } from '../../text/text.ts';
import type { ListRow } from '../fallback-lists.tsx';

/** Places, mines and crossings of a date as rows: what the map would show, for a device that cannot draw it. */
export function listRows(
  atlas: Atlas,
  date: Day,
  filters: Filters,
  selection: Target | null,
  text: Text,
) {
  const row = (
    target: Target & { id: string },
    names: ReturnType<Text['names']>,
    rest: Pick<ListRow, 'swatch' | 'state' | 'since' | 'confidence'>,
  ): ListRow => ({
    key: `${target.kind}/${target.id}`,
    target,
    name: names.first,
    second: names.second,
    selected: selection?.kind === target.kind && 'id' in selection && selection.id === target.id,
    ...rest,
  });
  const since = (day: Day | null, written: string | null) =>
    day === null ? null : { day, text: text.written(written ?? '') };
  return {
    places: atlas.data.places.map((place) => {
      const answer = atlas.controlAt(place.id, date, filters.least);
      return row({ kind: 'places', id: place.id }, text.names(place), {
        swatch: stateSwatch(atlas.data, answer),
        state: shortStateWords(answer, text),
        since: since(answer.since, answer.sinceWritten),
        confidence: answer.confidence,
      });
    }),
    mines: countedSites(atlas).map((site) => {
      const activity = atlas.activity(site, date);
      const { answer } = atlas.siteControl(site, date, filters.least)[0];
      return row({ kind: 'mines', id: site.id }, text.names(site), {
        swatch: { kind: 'mine', commodity: site.commodity, hollow: activity.status !== 'active' },
        state: `${text.say(`site_${activity.status}`)}; ${shortStateWords(answer, text)}`,
        since: since(activity.since, activity.sinceWritten),
        confidence: answer.confidence,
      });
    }),
    crossings: countedCrossings(atlas).map((crossing) => {
      const gate = atlas.gateAt(crossing.id, date, filters.least);
      return row({ kind: 'crossings', id: crossing.id }, text.names(crossing), {
        swatch: { kind: 'gate', status: gate.status, lastKnown: gate.lastKnown },
        state: text.say(`status_${gate.status}`),
        since: since(gate.since, gate.sinceWritten),
        confidence: gate.confidence,
      });
    }),
  };
}
