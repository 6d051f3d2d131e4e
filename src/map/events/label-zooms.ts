/** Room that a count needs, CSS pixels. */
const ROOM = [22, 14] as const;
/** The map's tiles of zoom 0 are this wide, CSS pixels. */
const WORLD_PX = 512;
const ZOOMS = { first: 4, last: 16 } as const;
/** For counts that never have room, and for single events, which have none. */
const NEVER = 99;

/**
 * From which zoom on each count has room beside those of more events, which have it from a lower zoom. It is
 * decided once for all dates: counts neither jump nor flicker while the clock moves.
 * @param points in units of the Mercator square
 * @param sizes events at each point
 */
export function labelZooms(
  points: readonly (readonly [number, number])[],
  sizes: readonly number[],
): Float32Array {
  const from = new Float32Array(points.length).fill(NEVER);
  const wanted = points.map((_, i) => i).filter((i) => (sizes[i] ?? 0) > 1);
  wanted.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  for (let zoom: number = ZOOMS.first; zoom <= ZOOMS.last; zoom++) {
    const px = WORLD_PX * 2 ** zoom;
    const taken = new Map<string, [number, number][]>();
    const take = (x: number, y: number) => {
      const key = `${Math.floor(x / ROOM[0])},${Math.floor(y / ROOM[1])}`;
      const list = taken.get(key);
      if (list) list.push([x, y]);
      else taken.set(key, [[x, y]]);
    };
    const isFree = (x: number, y: number) => {
      const [column, row] = [Math.floor(x / ROOM[0]), Math.floor(y / ROOM[1])];
      for (let c = column - 1; c <= column + 1; c++)
        for (let r = row - 1; r <= row + 1; r++)
          for (const [ox, oy] of taken.get(`${c},${r}`) ?? [])
            if (Math.abs(ox - x) < ROOM[0] && Math.abs(oy - y) < ROOM[1]) return false;
      return true;
    };
    const at = (i: number): [number, number] => [
      (points[i]?.[0] ?? 0) * px,
      (points[i]?.[1] ?? 0) * px,
    ];
    // Who has room at a lower zoom keeps it: at this one all distances have doubled.
    for (const i of wanted) if ((from[i] ?? NEVER) < zoom) take(...at(i));
    for (const i of wanted) {
      if ((from[i] ?? NEVER) < zoom || !isFree(...at(i))) continue;
      from[i] = zoom;
      take(...at(i));
    }
  }
  return from;
}
