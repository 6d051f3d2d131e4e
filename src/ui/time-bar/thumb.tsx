interface ThumbProps {
  px: number;
  width: number;
  /** The date on the flag. */
  words: string;
  /** Half the room the flag needs. */
  halfFlag: number;
}

/** The clock's handle: a line over all rows, a grip, and a flag with the date that stays inside the track. */
export function Thumb({ px, width, words, halfFlag }: ThumbProps) {
  const shift = Math.min(Math.max(px, halfFlag), Math.max(halfFlag, width - halfFlag)) - px;
  return (
    <div class="time-thumb" style={{ transform: `translateX(${px}px)` }} aria-hidden="true">
      <span class="time-thumb-line" />
      <span class="time-thumb-grip" />
      <span class="time-thumb-flag" style={{ transform: `translateX(calc(-50% + ${shift}px))` }}>
        {words}
      </span>
    </div>
  );
}
