import type { Confidence } from '../domain/schema/common.ts';
import type { Swatch as SwatchData } from '../layers/swatch.ts';
import type { Text } from '../text/text.ts';
import { ConfidenceBars } from './confidence-bars.tsx';
import { Swatch } from './swatch.tsx';
import { useFloating } from './use-floating.ts';

/** What the card under the pointer says. */
export interface TooltipModel {
  swatch: SwatchData;
  title: string;
  second: { text: string; lang: string } | null;
  confidence: Confidence | null;
  /** "around Pangwa, 11 km away". */
  lines: readonly string[];
  /** "Open the 2 records". */
  foot: string | null;
}

interface TooltipProps {
  text: Text;
  tooltip: TooltipModel;
  /** The pointer, px of the viewport. */
  x: number;
  y: number;
}

/** A card beside the pointer; the panel says the same to those who press or use the keyboard. */
export function Tooltip({ text, tooltip, x, y }: TooltipProps) {
  const { swatch, title, second, confidence, lines, foot } = tooltip;
  const box = useFloating<HTMLDivElement>(x, y, 14);
  return (
    <div ref={box} class="tooltip" role="tooltip">
      <div class="tooltip-head">
        <Swatch of={swatch} />
        <span class="tooltip-title">
          {title}
          {second && <span lang={second.lang}>{second.text}</span>}
        </span>
        {confidence && <ConfidenceBars confidence={confidence} text={text} />}
      </div>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {foot && <p class="tooltip-foot">{foot}</p>}
    </div>
  );
}
