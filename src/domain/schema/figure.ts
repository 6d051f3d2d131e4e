import * as v from 'valibot';
import { parsePeriod } from '../time/period.ts';
import { Citations, Confidence, Id, IsoDay, Text } from './common.ts';

/** One measure: points of one series were counted in the same way, and no point of another was. */
export const Series = v.object({
  id: Id,
  name: Text,
  definition: Text,
  category: Id,
  /** What or where is counted. */
  scope: Text,
  unit: Text,
  /** The length of the period a point stands for, where all have the same; null: never joined. */
  every: v.nullable(v.picklist(['year', 'month'])),
});
export type Series = v.InferOutput<typeof Series>;

const WrittenPeriod = v.pipe(
  v.string(),
  v.check(
    (text) => parsePeriod(text) !== undefined,
    'a date written YYYY, YYYY-MM or YYYY-MM-DD, or two with a slash between them',
  ),
);

const Quantity = {
  /** The number, or null where the source gives a range (`low`, `high`) or only words. */
  value: v.nullable(v.number()),
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  words: v.nullable(Text),
  qualifier: v.nullable(v.picklist(['about', 'more_than', 'at_least', 'less_than'])),
  /** Worked out from numbers the source prints. */
  derived: v.boolean(),
};

/** A counted quantity; the four forms of its date give the period it stands for, null where that is not known. */
export const Figure = v.object({
  id: Id,
  series: Id,
  date: v.nullable(WrittenPeriod),
  at: v.nullable(IsoDay),
  earliest: v.nullable(IsoDay),
  latest: v.nullable(IsoDay),
  ...Quantity,
  note: v.nullable(Text),
  confidence: Confidence,
  citations: Citations,
});
export type Figure = v.InferOutput<typeof Figure>;

/** A figure of the trade through crossings; none is named where it is the total of all. */
export const TradeFigure = v.object({ ...Figure.entries, crossings: v.array(Id) });
export type TradeFigure = v.InferOutput<typeof TradeFigure>;
