import { type Ring, type RingFault, ringFault } from '../../domain/area/ring.ts';
import { simplified } from '../../domain/area/simplify.ts';
import type { Position } from '../../domain/schema/place.ts';

/** Lines a reader may give; more make no area that a person types. */
const MOST_LINES = 500;

const NUMBER = '([+-]?\\d{1,3}(?:\\.\\d+)?)°?';
const LINE = new RegExp(`^\\s*${NUMBER}\\s*[,;\\s]\\s*${NUMBER}\\s*$`);

/** Corners as they were understood, or what is wrong: a line by its number, or the whole. */
export type Corners = { ring: Position[] } | { line: number } | { fault: RingFault };

/** Corners, one a line as "lat, lng"; empty lines do not count, and a last one that repeats the first is left out. */
export function parseCorners(text: string): Corners {
  const ring: Position[] = [];
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return { fault: 'many' };
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const match = LINE.exec(line);
    if (!match) return { line: i + 1 };
    ring.push([Number(match[2]), Number(match[1])]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length > 3 && first && last && first.join() === last.join()) ring.pop();
  const short = simplified(ring);
  const fault = ringFault(short);
  return fault ? { fault } : { ring: short };
}

/** Corners as a reader would type them. */
export function writeCorners(ring: Ring): string {
  return ring.map(([lng, lat]) => `${lat}, ${lng}`).join('\n');
}
