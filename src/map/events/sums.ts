import { eventRadius } from '../../layers/events/radius.ts';
import type { EventData } from './event-data.ts';
import { INSTANCE_WORDS, isShown } from './instance.ts';
import type { Locations } from './locations.ts';
import { mixedTone, TONE } from './tones.ts';

/** Words of a digit: x, y in cells; radius of its symbol, place in the number, digit, zoom it is shown from. */
export const DIGIT_WORDS = 6;

const ALWAYS = { first: -(2 ** 31), last: 2 ** 31 - 1 } as const;

/** One symbol per location that has events in the window, the largest first so that none hides a smaller. */
export interface Sums {
  /** Laid out as the words of `EventData`, `count` symbols. */
  words: Int32Array<ArrayBuffer>;
  tones: Uint8Array<ArrayBuffer>;
  count: number;
  /** Digits of the counts, `DIGIT_WORDS` each: two integers, then floats. */
  digits: Int32Array<ArrayBuffer>;
  digitCount: number;
  /** Radius of the symbol at the point of each event, in drawing order; 0 where there is none. */
  radii: Float32Array;
}

/** Sums the events of a window by location. `tones` as `tonesOf` gives them. */
export function sumEvents(
  data: EventData,
  locations: Locations,
  tones: Uint8Array,
  from: number,
  until: number,
): Sums {
  const { words, deaths } = data;
  const { members, offsets } = locations;
  const radii = new Float32Array(data.count);
  const summed = new Float64Array(locations.count);
  const counts = new Uint32Array(locations.count);
  const shares = new Float32Array(locations.count);
  const keys = new Float64Array(locations.count);
  let shown = 0;
  for (let g = 0; g < locations.count; g++) {
    let [count, all, against, againstCount] = [0, 0, 0, 0];
    const end = offsets[g + 1] ?? 0;
    for (let m = offsets[g] ?? 0; m < end; m++) {
      const i = members[m] ?? 0;
      if (!isShown(words, tones, i, from, until)) continue;
      count++;
      all += deaths[i] ?? 0;
      if (tones[i] !== TONE.against) continue;
      againstCount++;
      against += deaths[i] ?? 0;
    }
    if (count === 0) continue;
    counts[g] = count;
    summed[g] = all;
    // Where nobody died the events themselves are the measure.
    shares[g] = all > 0 ? against / all : againstCount / count;
    // Most deaths first; the location in the rest of the number.
    keys[shown++] = -all * locations.count + g;
    const radius = eventRadius(all);
    for (let m = offsets[g] ?? 0; m < end; m++) radii[members[m] ?? 0] = radius;
  }
  const order = keys.subarray(0, shown).sort();
  return { ...written(data, locations, order, counts, summed, shares), radii };
}

function written(
  { words }: EventData,
  { count, members, offsets, labelFrom }: Locations,
  order: Float64Array,
  counts: Uint32Array,
  summed: Float64Array,
  shares: Float32Array,
): Omit<Sums, 'radii'> {
  const symbols = new Int32Array(order.length * INSTANCE_WORDS);
  const floats = new Float32Array(symbols.buffer);
  const tones = new Uint8Array(order.length);
  const digits: number[] = [];
  order.forEach((key, i) => {
    const g = ((key % count) + count) % count;
    const from = (members[offsets[g] ?? 0] ?? 0) * INSTANCE_WORDS;
    const at = i * INSTANCE_WORDS;
    const [x, y] = [words[from] ?? 0, words[from + 1] ?? 0];
    const radius = eventRadius(summed[g] ?? 0);
    symbols[at] = x;
    symbols[at + 1] = y;
    symbols[at + 2] = ALWAYS.first;
    symbols[at + 3] = ALWAYS.last;
    floats[at + 4] = radius;
    tones[i] = mixedTone(shares[g] ?? 0);
    if ((counts[g] ?? 0) > 1)
      [...String(counts[g])].forEach((digit, place) => {
        digits.push(x, y, radius, place, Number(digit), labelFrom[g] ?? 0);
      });
  });
  const packed = new Int32Array(digits.length);
  const packedFloats = new Float32Array(packed.buffer);
  digits.forEach((value, i) => {
    if (i % DIGIT_WORDS < 2) packed[i] = value;
    else packedFloats[i] = value;
  });
  return {
    words: symbols,
    tones,
    count: order.length,
    digits: packed,
    digitCount: digits.length / DIGIT_WORDS,
  };
}
