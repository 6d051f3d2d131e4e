interface SliderProps {
  label: string;
  /** Percent. */
  value: number;
  step: number;
  onChange: (value: number) => void;
}

/** A share of 100 with its value shown. */
export function Slider({ label, value, step, onChange }: SliderProps) {
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={step}
        value={value}
        style={{ '--filled': `${value}%` }}
        aria-valuetext={`${value} %`}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output>{value}&nbsp;%</output>
    </label>
  );
}
