import { createStore } from 'zustand/vanilla';
import type { Filters } from '../domain/filters.ts';
import { addMonths, clampDay } from '../domain/time/day.ts';
import { pushedStart } from '../domain/time/window-start.ts';
import { roundCamera } from './camera.ts';
import { FIELDS } from './codec-keys/table.ts';
import { isLanguageTag } from './language.ts';
import { insertLayer, shiftLayer } from './layer-order.ts';
import type { LinkContext } from './link-context.ts';
import { changedFields, settle } from './settle.ts';
import type { View } from './view.ts';
import type { ViewActions } from './view-actions.ts';

export type ViewState = View & ViewActions;
export type ViewStore = ReturnType<typeof createViewStore>;

/** The view of a state, without the actions. */
export function viewOf(state: View): View {
  const fields: (keyof View)[] = [...FIELDS, 'unknown'];
  return Object.fromEntries<unknown>(
    fields.map((field) => [field, state[field]]),
  ) as unknown as View;
}

/** The only owner of the view (invariant I1): the hash and the map are told by it and ask it to change. */
export function createViewStore(initial: View, context: LinkContext) {
  return createStore<ViewState>()((set, get) => {
    const replace = (patch: Partial<View>) => {
      const view = viewOf(get());
      const changed = changedFields(view, settle({ ...view, ...patch }, context));
      if (Object.keys(changed).length > 0) set(changed);
    };
    return { ...settle(initial, context), ...actions(get, replace, context), replace };
  });
}

function actions(
  get: () => View,
  replace: (patch: Partial<View>) => void,
  context: LinkContext,
): Omit<ViewActions, 'replace'> {
  const setDate: ViewActions['setDate'] = (day) => {
    if (!Number.isFinite(day)) return;
    const date = clampDay(Math.trunc(day), ...context.clock);
    replace({ date, from: pushedStart(get().from, date) });
  };
  return {
    setDate,
    stepDate: (unit, count) => {
      const { date } = get();
      if (!Number.isInteger(count)) return;
      setDate(
        unit === 'day' ? date + count : addMonths(date, unit === 'year' ? 12 * count : count),
      );
    },
    setWindow: (from) => {
      if (typeof from !== 'number') replace({ from });
      else if (Number.isFinite(from)) {
        const day = clampDay(Math.trunc(from), ...context.clock);
        replace({ from: day, date: Math.max(day, get().date) });
      }
    },
    setCamera: (camera) => {
      if (camera === null || roundCamera(camera) !== null) replace({ camera });
    },
    toggleLayer: (id, on) => {
      const { layers } = get();
      const isOn = layers.some((layer) => layer.id === id);
      if (on === isOn) return;
      replace({ layers: isOn ? layers.filter((l) => l.id !== id) : insertLayer(layers, id) });
    },
    setOpacity: (id, percent) => {
      if (!Number.isFinite(percent)) return;
      const opacity = Math.round(Math.min(100, Math.max(0, percent)));
      replace({ layers: get().layers.map((l) => (l.id === id ? { id, opacity } : l)) });
    },
    moveLayer: (id, by) => {
      if (Number.isFinite(by)) replace({ layers: shiftLayer(get().layers, id, by) });
    },
    setDeaths: (deaths) => replace({ deaths }),
    setConfidence: (confidence) => replace({ confidence }),
    select: (selection) => replace({ selection }),
    setCompare: (compare) => {
      if (compare === null || Number.isFinite(compare)) replace({ compare });
    },
    setArea: (area) => replace({ area }),
    setLang: (lang) => {
      if (isLanguageTag(lang)) replace({ lang });
    },
  };
}

/** What a view is narrowed to. */
export function filtersOf(view: View): Filters {
  const { commodity, actor, confidence, from, violence, dyad, deaths } = view;
  return { commodity, actor, least: confidence, events: { from, violence, dyad, deaths } };
}
