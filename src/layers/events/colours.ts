import type { Theme } from '../palette.ts';

/** Greys of the two kinds of events, so that none reads as an actor. */
export interface EventColours {
  clash: string;
  againstCivilians: string;
}

/** The colours of symbols, legend and histogram by theme. */
export const EVENT_COLOURS: Record<Theme, EventColours> = {
  light: { clash: '#7d868c', againstCivilians: '#2f383e' },
  dark: { clash: '#8b959b', againstCivilians: '#d4dadd' },
};
