import * as v from 'valibot';
import { type Fetch, fetchJson } from './fetch-json.ts';
import { Misfit } from './misfit.ts';

const Outlines = v.object({
  hash: v.string(),
  outlines: v.record(v.string(), v.array(v.array(v.tuple([v.number(), v.number()])))),
});

/** Rings in degrees by P-code, the outer one first. */
export type TownshipOutlines = v.InferOutput<typeof Outlines>['outlines'];

/** Loads the outlines of the townships that belong to the data of this hash; they are asked for one by one. */
export function loadTownshipOutlines(baseUrl: string, fetch: Fetch, hash: string) {
  return fetchJson(baseUrl, 'townships.json', fetch, (json): TownshipOutlines => {
    const read = v.safeParse(Outlines, json);
    if (!read.success) throw new Misfit('something else', 'outlines by P-code');
    if (read.output.hash !== hash)
      throw new Misfit(`data ${read.output.hash.slice(0, 12)}`, `data ${hash.slice(0, 12)}`);
    return read.output.outlines;
  });
}
