interface PrecisionChipProps {
  precision: { kind: 'exact' | 'approximate' | 'township' | 'none'; text: string };
}

/** How exact a position is: a dot, a ringed dot, a dashed outline, with the words. */
export function PrecisionChip({ precision }: PrecisionChipProps) {
  const { kind } = precision;
  return (
    <span class={`precision is-${kind}`}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
        {(kind === 'exact' || kind === 'approximate') && (
          <circle cx="7" cy="7" r="2.6" fill="currentColor" />
        )}
        {kind === 'approximate' && (
          <circle
            cx="7"
            cy="7"
            r="5.7"
            fill="none"
            stroke="currentColor"
            stroke-width="1.2"
            stroke-dasharray="1.6 1.4"
          />
        )}
        {kind === 'township' && (
          <rect
            x="1.6"
            y="1.6"
            width="10.8"
            height="10.8"
            rx="3"
            fill="none"
            stroke="currentColor"
            stroke-width="1.2"
            stroke-dasharray="2 1.6"
          />
        )}
        {kind === 'none' && <path d="M3 7h8" stroke="currentColor" stroke-width="1.4" />}
      </svg>
      {precision.text}
    </span>
  );
}
