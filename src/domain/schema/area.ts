import * as v from 'valibot';
import { Citations, Id, IsoDay, Pcode, Text } from './common.ts';

/** An extent that sources describe in words; its outline is derived from townships and places. */
export const DescribedArea = v.object({
  id: Id,
  name: Text,
  actor: Id,
  from: IsoDay,
  until: v.nullable(IsoDay),
  townships: v.array(Pcode),
  places: v.array(Id),
  /** Places that some sources add: named in the panel, not part of the outline. */
  claimed: v.array(Id),
  sentence: Text,
  citations: Citations,
});
export type DescribedArea = v.InferOutput<typeof DescribedArea>;
