import type { Filters } from '../domain/filters.ts';
import type { Day } from '../domain/time/day.ts';
import type { Text } from '../text/text.ts';
import type { AppPort } from './app-port.ts';

/** What every part of the interface needs to know to draw itself for the present view. */
export interface Scene {
  port: AppPort;
  text: Text;
  filters: Filters;
  date: Day;
  /** A phone: sheets instead of cards. */
  compact: boolean;
}
