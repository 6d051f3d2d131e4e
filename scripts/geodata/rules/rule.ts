import type { Problem } from '../problem.ts';
import type { RECORD_FILES, Sources } from '../sources.ts';

/** One thing that the geodata must keep to; the shape of the records is right already. */
export type Rule = (sources: Sources) => Problem[];

/** A record's dated part, with where it stands. */
export interface Located {
  file: (typeof RECORD_FILES)[keyof typeof RECORD_FILES];
  record: string;
  /** Path of the part inside its record with a dot at its end, or nothing. */
  path: string;
}
