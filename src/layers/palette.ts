import type { Hue } from '../domain/schema/actor.ts';
import type { Commodity } from '../domain/schema/site.ts';

export type Theme = 'light' | 'dark';

/** Colours of one actor's hue: dots and rings, label ink, and the steps of cells from weakest to strongest. */
export interface HueColours {
  base: string;
  ink: string;
  steps: readonly [string, string, string, string, string];
}

/** The colours the map draws with; the interface reads the same values from `tokens.css` (a test compares them). */
export interface Palette {
  land: string;
  near: string;
  far: string;
  water: string;
  waterLine: string;
  waterInk: string;
  borderIntl: string;
  borderState: string;
  township: string;
  raised: string;
  ink: string;
  ink2: string;
  ink3: string;
  accent: string;
  hues: Record<Hue, HueColours>;
  /** Grey for a shared state whose first party has no colour, and for the core of a last-known dot. */
  grey: HueColours;
  commodities: Record<Commodity, string>;
}

const LIGHT: Palette = {
  land: '#f7f5f0',
  near: '#ebe8e1',
  far: '#e2dfd7',
  water: '#b7c9d4',
  waterLine: '#93b0c1',
  waterInk: '#3c6176',
  borderIntl: '#7f7a6e',
  borderState: '#a8a296',
  township: 'rgba(29, 35, 39, 0.13)',
  raised: '#ffffff',
  ink: '#1d2327',
  ink2: '#485158',
  ink3: '#585f65',
  accent: '#0f5f6b',
  hues: {
    kia: {
      base: '#147d8c',
      ink: '#0b5c68',
      steps: ['#cedcdc', '#b1cbcd', '#95bbbf', '#6ba3ab', '#2c8492'],
    },
    pdf: {
      base: '#5f9451',
      ink: '#3e6b31',
      steps: ['#d8e1cf', '#c2d4b9', '#adc6a3', '#8fb383', '#689a5b'],
    },
    military: {
      base: '#a3211b',
      ink: '#8c1a15',
      steps: ['#ebccc4', '#e1b0a6', '#d69488', '#c46c5f', '#aa3229'],
    },
    ndak_bgf: {
      base: '#be6600',
      ink: '#8a4700',
      steps: ['#eed8c7', '#e7c5aa', '#dfb18d', '#d39463', '#c26f21'],
    },
    sna: {
      base: '#5b3590',
      ink: '#4e2c80',
      steps: ['#d5cede', '#beb2d1', '#a898c4', '#8972b1', '#634196'],
    },
    militia: {
      base: '#66564a',
      ink: '#54463b',
      steps: ['#d8d3cc', '#c3bcb4', '#afa59c', '#92867c', '#6e5f53'],
    },
  },
  grey: {
    base: '#7d868c',
    ink: '#485158',
    steps: ['#dcdad5', '#cdcbc6', '#bdbcb8', '#a5a6a5', '#868d92'],
  },
  commodities: {
    rare_earth: '#a80b4a',
    jade: '#2f9163',
    gold: '#7a5b00',
    amber: '#d05f1c',
    iron: '#535d65',
    ruby: '#535d65',
    other: '#535d65',
  },
};

const DARK: Palette = {
  land: '#20262a',
  near: '#191e21',
  far: '#14181b',
  water: '#2b4352',
  waterLine: '#3e5f73',
  waterInk: '#86aabf',
  borderIntl: '#7b868d',
  borderState: '#545f66',
  township: 'rgba(238, 241, 242, 0.16)',
  raised: '#252c30',
  ink: '#eef1f2',
  ink2: '#bcc5ca',
  ink3: '#94a0a7',
  accent: '#6fc3cf',
  hues: {
    kia: {
      base: '#4fb8c6',
      ink: '#7fd4df',
      steps: ['#2a3d43', '#304c53', '#375f67', '#3f7983', '#4ba5b1'],
    },
    pdf: {
      base: '#a6e09a',
      ink: '#b9ecae',
      steps: ['#35433d', '#435649', '#546e57', '#6c906b', '#94c78c'],
    },
    military: {
      base: '#cf5642',
      ink: '#f08a78',
      steps: ['#3e3030', '#513633', '#673d37', '#86453b', '#b95140'],
    },
    ndak_bgf: {
      base: '#f0b429',
      ink: '#f5c556',
      steps: ['#413e32', '#564c35', '#705e38', '#967839', '#d4a232'],
    },
    sna: {
      base: '#9374d4',
      ink: '#b9a3ee',
      steps: ['#333445', '#3f3c57', '#4d466c', '#62548b', '#846abe'],
    },
    militia: {
      base: '#a39485',
      ink: '#c4b7a9',
      steps: ['#353839', '#434343', '#53514e', '#6b655f', '#928679'],
    },
  },
  grey: {
    base: '#8b959b',
    ink: '#bcc5ca',
    steps: ['#32383c', '#3d4347', '#4a5155', '#60676c', '#7d868c'],
  },
  commodities: {
    rare_earth: '#ff6a9c',
    jade: '#6fdba0',
    gold: '#f0d35c',
    amber: '#f58a4b',
    iron: '#b6bec4',
    ruby: '#b6bec4',
    other: '#b6bec4',
  },
};

export const PALETTES: Record<Theme, Palette> = { light: LIGHT, dark: DARK };
