interface ThumbProps {
  px: number;
  width: number;
  /** The date on the flag. */
  words: string;
  /** Half the room the flag needs. */
  halfFlag: number;
  /** Where the other handle is, if there is one: the two flags make room for each other. */
  other: number | null;
  /** Which date it moves: the clock's, or the other one of a comparison. */
  grip: 'date' | 'compare';
}

/** A handle of the clock: a line over all rows, a grip, and a flag with the date that stays inside the track. */
export function Thumb({ px, width, words, halfFlag, other, grip }: ThumbProps) {
  const shift = flagAt(px, other, halfFlag, width, grip === 'date') - px;
  return (
    <div
      class={`time-thumb is-${grip}`}
      style={{ transform: `translateX(${px}px)` }}
      aria-hidden="true"
    >
      <span class="time-thumb-line" />
      <span class="time-thumb-grip" data-grip={grip} />
      <span
        class="time-thumb-flag"
        data-grip={grip}
        style={{ transform: `translateX(calc(-50% + ${shift}px))` }}
      >
        {words}
      </span>
    </div>
  );
}

/** The middle of a flag: over its handle, aside of a flag that is too near, inside the track. */
function flagAt(
  px: number,
  other: number | null,
  half: number,
  width: number,
  first: boolean,
): number {
  const inside = (at: number, least: number, most: number) =>
    Math.min(Math.max(at, half + least), Math.max(half + least, width - half - most));
  if (other === null || Math.abs(px - other) >= 2 * half) return inside(px, 0, 0);
  const middle = inside((px + other) / 2, half, half);
  const isLeft = px < other || (px === other && first);
  return isLeft ? middle - half : middle + half;
}
