/** The longest a scale bar may be, px. */
const MOST_PX = 120;

/** A round length in km, or in m below one, that fits under a map, with its width in px. */
export function scaleBar(metresPerPx: number): {
  length: number;
  unit: 'km' | 'm';
  widthPx: number;
} {
  const most = MOST_PX * metresPerPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 3, 2, 1].find((each) => each * power <= most) ?? 1;
  const metres = factor * power;
  const inKm = metres >= 1000;
  return {
    length: inKm ? metres / 1000 : metres,
    unit: inKm ? 'km' : 'm',
    widthPx: metres / metresPerPx,
  };
}
