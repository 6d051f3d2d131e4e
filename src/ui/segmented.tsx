import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SegmentedProps {
  label: string;
  options: readonly { id: string; label: ComponentChildren; lang?: string }[];
  value: string;
  onChange: (id: string) => void;
}

/** One choice of a few, side by side: native radio buttons, so the arrow keys work as everywhere. */
export function Segmented({ label, options, value, onChange }: SegmentedProps) {
  const name = useId();
  return (
    <div class="segmented" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.id} class="segmented-option">
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          <span lang={option.lang}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
