import { createStore } from 'zustand/vanilla';
import type { Commodity } from '../domain/schema/site.ts';

/** Days that pass per second while the clock plays. */
export type Speed = 1 | 7 | 30 | 90;
export type Theme = 'system' | 'light' | 'dark';
/** What a sheet or panel is open for; only one is at a time. A selection opens its own, from the view. */
export type Sheet = 'layers' | 'summary' | 'tables' | 'compare' | 'chronicle' | 'figures';

export type TableKind = 'places' | 'mines' | 'crossings';

/** What the tables are opened for. */
export type TableRequest =
  /** A row of the summary, to which closing leads back, and of mines the commodity that it counts. */
  | { kind: TableKind; row: string | null; commodity?: Commodity }
  /** The events of a township or of a district by its P-code; null: all. */
  | { kind: 'events'; area: string | null };

/** What a link does not share. Hover and the like stay inside their components. */
export interface Session {
  playing: boolean;
  speed: Speed;
  theme: Theme;
  legendOpen: boolean;
  sheet: Sheet | null;
  /** The reader draws an area on the map. */
  drawing: boolean;
  /** What the tables were opened for, and the how manieth time; left out where by their own button. */
  tables?: (TableRequest & { times: number }) | undefined;
}

export type SessionStore = ReturnType<typeof createSessionStore>;

/** The session at start; change it with `setState`. */
export function createSessionStore(initial: Partial<Session> = {}) {
  return createStore<Session>()(() => ({
    playing: false,
    speed: 30 as Speed,
    theme: 'system' as Theme,
    legendOpen: true,
    sheet: null,
    drawing: false,
    ...initial,
  }));
}
