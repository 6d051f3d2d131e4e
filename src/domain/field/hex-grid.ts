/** A hexagon by its column and row in an "odd-r" offset grid of pointy-top hexagons. */
export interface HexAddress {
  col: number;
  row: number;
}

/** A grid of equal pointy-top hexagons in a plane measured in km. */
export interface HexGrid {
  /** Centre to corner, km. */
  radiusKm: number;
  centre(address: HexAddress): [number, number];
  /** The six corners, counter-clockwise, not closed. */
  corners(address: HexAddress): [number, number][];
  /** The hexagon that holds a point of the plane. */
  at(x: number, y: number): HexAddress;
}

/** A grid whose hexagon (0, 0) is centred on `origin` (km) and whose hexagons measure `cellKm2`. */
export function hexGrid(cellKm2: number, origin: readonly [number, number]): HexGrid {
  const radiusKm = Math.sqrt((2 * cellKm2) / (3 * Math.sqrt(3)));
  const width = Math.sqrt(3) * radiusKm;
  const height = 1.5 * radiusKm;
  const centre = ({ col, row }: HexAddress): [number, number] => [
    origin[0] + width * (col + (row & 1 ? 0.5 : 0)),
    origin[1] + height * row,
  ];
  return {
    radiusKm,
    centre,
    corners: (address) => {
      const [x, y] = centre(address);
      return Array.from({ length: 6 }, (_, i) => {
        const angle = (Math.PI / 180) * (60 * i - 30);
        return [x + radiusKm * Math.cos(angle), y + radiusKm * Math.sin(angle)] as [number, number];
      });
    },
    at: (x, y) => {
      const row = Math.floor((y - origin[1]) / height);
      let best: HexAddress = { col: 0, row };
      let least = Number.POSITIVE_INFINITY;
      for (let r = row - 1; r <= row + 2; r++) {
        const shift = r & 1 ? 0.5 : 0;
        const guess = Math.round((x - origin[0]) / width - shift);
        for (let c = guess - 1; c <= guess + 1; c++) {
          const [cx, cy] = centre({ col: c, row: r });
          const d = (cx - x) ** 2 + (cy - y) ** 2;
          if (d < least) {
            least = d;
            best = { col: c, row: r };
          }
        }
      }
      return best;
    },
  };
}
