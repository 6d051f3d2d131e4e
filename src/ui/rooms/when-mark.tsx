/** How exact a date is: a tick for a day, a dashed box for a month, a year or more. */
export function WhenMark({ vague }: { vague: boolean }) {
  return (
    <svg
      class="when-mark"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      {vague ? (
        <rect x="0.8" y="2.3" width="10.4" height="7.4" rx="1" stroke-dasharray="2.2 1.6" />
      ) : (
        <path d="M6 1v10" />
      )}
    </svg>
  );
}
