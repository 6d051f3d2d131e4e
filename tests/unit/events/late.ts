import { readLate } from '../../../scripts/geodata/read.ts';

/** The project's own events, figures and happenings, as the app sees them. */
export const { events, figures, happenings } = readLate();
