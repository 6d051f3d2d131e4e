import { BANDS } from '../../src/domain/field/ground.ts';
import { PALETTES, type Theme } from '../../src/layers/palette.ts';
import { STEP_OF_BAND } from '../../src/layers/territory/paint.ts';
import type { AtlasDriver } from './atlas-driver.ts';
import type { ConsoleDriver } from './driver/console-driver.ts';
import type { Position } from './driver/part.ts';

type Ground = Awaited<ReturnType<ConsoleDriver['territoryAt']>>;
type Actors = Awaited<ReturnType<ConsoleDriver['records']>>['actors'];

/** About one and a half cells in every direction, degrees. */
const AROUND: readonly Position[] = [
  [0, 0],
  [0.04, 0],
  [-0.04, 0],
  [0.02, 0.034],
  [-0.02, 0.034],
  [0.02, -0.034],
  [-0.02, -0.034],
];

/** The colour the ground has to have by STYLE's steps; null where two colours share it. */
export function colourOf(ground: Ground, actors: Actors, theme: Theme): string | null {
  const palette = PALETTES[theme];
  if (!ground.band) return palette.land;
  if (ground.status !== 'held') return null;
  const hue = actors.find(({ id }) => id === ground.holder)?.hue as keyof typeof palette.hues;
  const steps = ground.lastKnown ? STEP_OF_BAND.lastKnown : STEP_OF_BAND.known;
  const step = steps[BANDS.indexOf(ground.band) as 0 | 1 | 2];
  return step < 0 ? palette.land : palette.hues[hue].steps[step as 1 | 2 | 3 | 4];
}

/** Positions spread at random, the same in every run, over `[west, south, east, north]`. */
export function scattered(
  count: number,
  [west, south, east, north]: readonly [number, number, number, number],
): Position[] {
  let seed = 20_241_020;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  return Array.from({ length: count }, () => [
    west + random() * (east - west),
    south + random() * (north - south),
  ]);
}

/**
 * Of some positions those deep inside ground of one colour, clear of the seams and of everything drawn over
 * the ground, with that colour. The map has to show them.
 */
export async function plainGround(
  { console, map }: AtlasDriver,
  positions: readonly Position[],
  date: string,
  theme: Theme = 'light',
): Promise<{ position: Position; colour: string; holder: string | null }[]> {
  await map.settled();
  const bare = await map.bare(positions);
  const { actors } = await console.records();
  const all = bare.flatMap(([lng, lat]) => AROUND.map(([x, y]): Position => [lng + x, lat + y]));
  const answers = await console.groundAt(all, date);
  return bare.flatMap((position, i) => {
    const around = answers.slice(i * AROUND.length, (i + 1) * AROUND.length);
    const [here] = around;
    const colours = new Set(around.map((ground) => colourOf(ground, actors, theme)));
    const [colour] = colours;
    return here && colour && colours.size === 1 ? [{ position, colour, holder: here.holder }] : [];
  });
}
