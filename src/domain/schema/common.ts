import * as v from 'valibot';
import { parseDay } from '../time/day.ts';
import { parseReducedDate } from '../time/reduced-date.ts';

/** A permanent id: once it stood in a link it never changes. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9_-]+$/, 'an id of the characters a-z, 0-9, "_" and "-"'),
);

/** A day written `YYYY-MM-DD`, read to an integer day. */
export const IsoDay = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== undefined, 'a calendar day written YYYY-MM-DD'),
  v.transform((text) => parseDay(text) ?? Number.NaN),
);

/** A date as written, with reduced precision allowed. */
export const WrittenDate = v.pipe(
  v.string(),
  v.check(
    (text) => parseReducedDate(text) !== undefined,
    'a date written YYYY, YYYY-MM, YYYY-MM-DD, YYYY/YYYY or YYYY-MM-DD~',
  ),
);

/** The four forms of a record's date: as written, the day it counts from, and the days it can mean. */
export const Dated = { date: WrittenDate, at: IsoDay, earliest: IsoDay, latest: IsoDay };

/** The confidences of a record, least first. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export const Confidence = v.picklist(CONFIDENCES);
export type Confidence = v.InferOutput<typeof Confidence>;

/** A P-code of the Myanmar Information Management Unit, as `MMR001005`. */
export const Pcode = v.pipe(
  v.string(),
  v.regex(/^MMR\d{6}$/, 'a township P-code such as MMR001005'),
);

/** Names in other languages by BCP 47 tag. */
export const Names = v.record(v.picklist(['my', 'kac', 'zh']), v.string());

export const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty'));
export const Citations = v.array(Id);
export const Parties = v.pipe(v.array(Id), v.minLength(1, 'at least one party'));
