import type { Atlas } from '../../domain/atlas.ts';

/**
 * How much of the ground of some townships, by P-code, lies in some cells: 0–1, by area; 0 where none of them is
 * known. What is known to several townships is weighed by their ground, not by their number.
 */
export function groundShare(
  { data: { lattice } }: Atlas,
  cells: Uint8Array,
): (townships: readonly string[]) => number {
  const inside = new Float64Array(lattice.townships.length);
  const whole = new Float64Array(lattice.townships.length);
  for (let cell = 0; cell < lattice.count; cell++) {
    const township = lattice.township[cell] ?? 0;
    const area = lattice.areaKm2[cell] ?? 0;
    whole[township] = (whole[township] ?? 0) + area;
    if (cells[cell]) inside[township] = (inside[township] ?? 0) + area;
  }
  const sum = (areas: Float64Array, townships: readonly string[]) =>
    townships.reduce((total, pcode) => total + (areas[lattice.townships.indexOf(pcode)] ?? 0), 0);
  return (townships) => sum(inside, townships) / (sum(whole, townships) || 1);
}
