import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../src/text/later.ts';
import { NO_EVENT_FILTERS } from '../../../src/domain/events/filters.ts';
import { countsByArea, eventsIn } from '../../../src/domain/events/select.ts';
import { VIOLENCE } from '../../../src/domain/events/violence.ts';
import { type EventChoice, NO_EVENT_CHOICE, NO_FILTERS } from '../../../src/domain/filters.ts';
import { areaSigns } from '../../../src/layers/events/area-signs.ts';
import { eventChoices } from '../../../src/layers/events/choices.ts';
import { eventsLayer } from '../../../src/layers/events/layer.ts';
import { eventPanel } from '../../../src/layers/events/panel.ts';
import { townshipFacts } from '../../../src/layers/events/township-facts.ts';
import { createText } from '../../../src/text/text.ts';
import { atlas, day } from '../atlas.ts';
import { anyEventView } from '../events/any-view.ts';
import { events } from '../events/late.ts';

const text = createText('en', atlas.data.actors);
const layer = eventsLayer(events);
const { columns } = events;
const of = (choice: Partial<EventChoice>) => ({
  ...NO_FILTERS,
  events: { ...NO_EVENT_CHOICE, ...choice },
});
const legend = (date: string, choice: Partial<EventChoice> = {}) =>
  layer.legend(atlas, day(date), of(choice), text);
const notes = (date: string, choice: Partial<EventChoice> = {}) =>
  (layer.notes?.(atlas, day(date), of(choice), text) ?? []).join(' ');

describe('the legend of events', () => {
  test('a press on a kind of dots asks for exactly the kinds of violence it counts', () => {
    const [clash, civilians, areas, listed] = legend('2012-12-31', { from: day('2012-01-01') });
    expect(clash?.filter?.violence).toEqual(['state_based', 'non_state']);
    expect(civilians?.filter?.violence).toEqual(['one_sided']);
    expect([areas?.filter, listed?.filter]).toEqual([undefined, undefined]);
    const kinds = [...(clash?.filter?.violence ?? []), ...(civilians?.filter?.violence ?? [])];
    expect(kinds.toSorted()).toEqual([...VIOLENCE].toSorted());
    const only = legend('2012-12-31', { from: day('2012-01-01'), violence: ['one_sided'] });
    expect([only[0]?.count, only[1]?.count]).toEqual(['0', civilians?.count]);
  });

  test('a window inside the data says nothing of gaps, one outside names all its days as one', () => {
    expect(notes('2012-12-31')).not.toContain('No data');
    expect(notes('2024-10-20', { from: '-30d' })).toContain(
      'No data for 21 Sep 2024 – 20 Oct 2024.',
    );
    expect(layer.hasData?.(atlas, day('2024-10-20'), of({ from: '-30d' }))).toBe(false);
  });

  test('the usual window is said to be the usual one, a chosen one is not', () => {
    expect(notes('2013-03-01')).toContain('Events from 2 Mar 2012 to 1 Mar 2013. The 365 days');
    expect(notes('2013-03-01', { from: '-365d' })).not.toContain('The 365 days');
  });

  test('deaths of the year are those of the source', () => {
    expect(notes('2023-12-31', { from: day('2023-01-01') })).toContain('161 deaths');
  });
});

describe('the tallies of events', () => {
  test('stand at both levels for exactly the events that are known to an area', () => {
    const all = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
    const counts = countsByArea(columns, eventsIn(columns, all, NO_EVENT_FILTERS));
    const signs = (['township', 'district'] as const).flatMap((level) =>
      areaSigns(atlas, counts, level),
    );
    const shown = signs.map(({ icon }) => Number(icon.split('/')[2]));
    expect(shown.reduce((sum, n) => sum + n, 0)).toBe(
      counts.reduce((sum, { events: n }) => sum + n, 0),
    );
    expect(signs.every(({ kind }) => kind === 'townships')).toBe(true);
  });

  test('a township stands on its label point and leads to itself, a district to its townships', () => {
    const [area] = columns.areas.filter(({ level }) => level === 'township');
    const district = columns.areas.find(({ level }) => level === 'district');
    if (!area || !district) throw new Error('There are no areas.');
    const counts = [area, district].map((one) => ({ area: one, events: 7, best: 0 }));
    const [sign] = areaSigns(atlas, counts, 'township');
    const label = atlas.data.townships.find(({ pcode }) => pcode === area.code)?.label;
    expect(sign).toMatchObject({ ids: [area.code], icon: 'tally/township/7' });
    expect(sign?.position[0]).toBeCloseTo(label?.[0] ?? 0);
    expect(areaSigns(atlas, counts, 'district').map(({ ids }) => ids)).toEqual([
      district.townships,
    ]);
  });
});

describe('the choices of events', () => {
  const choices = (choice: Partial<EventChoice> = {}) =>
    eventChoices(columns, { ...NO_EVENT_CHOICE, ...choice }, text);
  const options = (kind: string, choice: Partial<EventChoice> = {}) =>
    choices(choice).find((filter) => filter.kind === kind)?.options ?? [];

  test('every pair of opponents offered has an event in the state', () => {
    const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
    const pairs = options('dyad');
    expect(pairs.length).toBeGreaterThan(3);
    for (const { id } of pairs)
      expect(eventsIn(columns, always, { ...NO_EVENT_FILTERS, dyad: [id] }).length).toBeGreaterThan(
        0,
      );
  });

  test('a question that has been chosen is the one that is on, and no other', () => {
    for (const { id, choice } of options('question')) {
      const on = options('question', choice).filter((option) => option.on);
      expect(on.map((option) => option.id)).toEqual([id]);
    }
  });

  test('every question has events to show at the end of the data', () => {
    for (const { id, choice } of options('question')) {
      const counts = layer.legend(atlas, day('2023-12-31'), of(choice ?? {}), text);
      expect(
        counts.some(({ empty }) => !empty),
        id,
      ).toBe(true);
    }
  });

  test('a choice beyond the questions leaves all of them off', () => {
    const on = options('question', { from: 'start', deaths: 'civilian,10' });
    expect(on.filter((option) => option.on)).toEqual([]);
  });
});

describe('the panel of an event', () => {
  test('has a position and its precision for points, none for areas', () => {
    for (let event = 0; event < columns.count; event++) {
      const panel = eventPanel(events, atlas, columns.id[event] ?? '', text);
      const close = (columns.precision[event] ?? 9) <= 2;
      expect(panel?.position !== null).toBe(close);
      expect(panel?.precision?.kind === 'none').toBe(!close);
      expect(panel?.sources.length).toBeGreaterThan(0);
    }
  });

  test('says low and high only where they differ, and that nobody was killed where so', () => {
    const headline = (id: string) => eventPanel(events, atlas, id, text)?.now[0]?.headline;
    const pick = (test: (event: number) => boolean) =>
      columns.id[Array.from({ length: columns.count }, (_, i) => i).find(test) ?? -1] ?? '';
    const [low, high, best] = [columns.low, columns.high, columns.best];
    expect(headline(pick((i) => low[i] === high[i] && best[i] === 5))).toBe('5 killed');
    expect(headline(pick((i) => (low[i] ?? 0) < (high[i] ?? 0)))).toMatch(/, \d.* to \d/);
    const none = new Int32Array(columns.count);
    const bloodless = { ...events, columns: { ...columns, best: none, low: none, high: none } };
    const panel = eventPanel(bloodless, atlas, columns.id[0] ?? '', text);
    expect(panel?.now[0]?.headline).toBe('No deaths counted');
  });

  test('names the township of an event, or the district where no more is known', () => {
    const areaOf = (i: number) => {
      const facts = eventPanel(events, atlas, columns.id[i] ?? '', text)?.facts ?? [];
      return facts.filter(({ label }) => label === 'Township' || label === 'District');
    };
    const found = { Township: 0, District: 0 };
    for (let i = 0; i < columns.count; i++) {
      const area = columns.areas[columns.area[i] ?? -1];
      if (!area || (columns.precision[i] ?? 0) <= 2) continue;
      const label = area.level === 'district' ? 'District' : 'Township';
      found[label]++;
      expect(areaOf(i)).toEqual([{ label, text: area.name }]);
    }
    expect(found.Township).toBeGreaterThan(0);
    expect(found.District).toBeGreaterThan(0);
  });

  test('there is none of an id that is no event', () => {
    expect(eventPanel(events, atlas, 'ged-0', text)).toBeNull();
  });

  test('a release that has not been reviewed is said to be provisional', () => {
    const late = columns.id.findIndex(
      (_, i) => columns.coverages[columns.coverage[i] ?? 0]?.provisional,
    );
    const early = eventPanel(events, atlas, columns.id[0] ?? '', text);
    const details = eventPanel(events, atlas, columns.id[late] ?? '', text)?.now[0]?.details.join(
      ' ',
    );
    expect(details).toContain('has not been reviewed');
    expect(early?.now[0]?.details.join(' ')).not.toContain('has not been reviewed');
  });
});

test('a selected event is marked where it has a point, and nowhere where it is known to an area', () => {
  for (let event = 0; event < columns.count; event++) {
    const mark = layer.markOf?.(columns.id[event] ?? '');
    const at = [columns.lng[event], columns.lat[event]];
    const close = (columns.precision[event] ?? 9) <= 2;
    expect(mark ?? null).toEqual(close ? { type: 'Point', coordinates: at } : null);
  }
  expect(layer.markOf?.('ged-0')).toBeNull();
});

describe('the events of a township', () => {
  test('the facts of all townships and districts add up to all but what is known to the state only', () => {
    fc.assert(
      fc.property(anyEventView, ({ date, choice }) => {
        const filters = { ...NO_FILTERS, events: choice };
        fc.pre(layer.hasData?.(atlas, date, filters) === true);
        const [seen, districts] = [{ townships: 0 }, new Map<string, number>()];
        for (const { pcode } of atlas.data.townships) {
          const [here, around] = townshipFacts(events, atlas, pcode, date, filters, text);
          seen.townships += Number(here?.text.match(/^\d+/)?.[0]);
          if (around?.events) districts.set(around.events, Number(around.text.match(/^\d+/)?.[0]));
        }
        const inDistricts = [...districts.values()].reduce((sum, n) => sum + n, 0);
        const counts = layer
          .legend(atlas, date, filters, text)
          .map(({ count }) => Number(count.replace(/\D/g, '')));
        const [clash = 0, civilians = 0, areas = 0] = counts;
        expect(seen.townships + inDistricts).toBe(clash + civilians + areas);
      }),
      { numRuns: 40, seed: 72 },
    );
  });

  test('without data for the window no number is said, and the table can still be opened', () => {
    const facts = townshipFacts(
      ...([events, atlas, 'MMR001002', day('2024-10-20'), of({ from: '-30d' }), text] as const),
    );
    expect(facts).toEqual([
      { label: 'Conflict events', text: 'no data for these days', events: 'MMR001002' },
    ]);
  });
});
