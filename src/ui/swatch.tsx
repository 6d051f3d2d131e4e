import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Swatch as SwatchData } from '../layers/swatch.ts';
import { CommoditySign } from './commodity-sign.tsx';
import { GatePlate } from './gate-plate.tsx';
import { BandHexagons, Hexagon } from './hexagon.tsx';

interface SwatchProps {
  of: SwatchData;
  /** Height in px; a swatch is square but for the township pill and the bands. */
  size?: number;
}

/** How many squares wide a swatch is. */
const WIDTH: Partial<Record<SwatchData['kind'], number>> = { townshipPill: 1.6, bands: 4.6 };

/** How many times as wide as high the sign is drawn. */
export function swatchWidth({ kind }: SwatchData): number {
  return WIDTH[kind] ?? 1;
}

/** The small drawn sign of a state, a commodity or a layer; the words stand beside it, so it says nothing itself. */
export function Swatch({ of, size = 16 }: SwatchProps) {
  const id = useId();
  const width = swatchWidth(of);
  return (
    <svg
      class={`swatch swatch-${of.kind}`}
      viewBox={`0 0 ${20 * width} 20`}
      width={Math.round(size * width)}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {sign(of, id)}
    </svg>
  );
}

/** A sign of one of the kinds that the first view does not have. */
type DrawSign = (of: SwatchData, id: string) => ComponentChildren;
let drawLater: DrawSign = () => null;

/** Makes the signs known that panels, tables and further layers need. */
export function addSigns(draw: DrawSign): void {
  drawLater = draw;
}

function sign(of: SwatchData, id: string): ComponentChildren {
  switch (of.kind) {
    case 'held':
      return <Hexagon hue={of.hue} lastKnown={of.lastKnown} />;
    case 'shared':
      return (
        <Hexagon
          hue={of.hues[0] ?? null}
          hatch={of.hues[1] ?? null}
          lastKnown={of.lastKnown}
          id={id}
        />
      );
    case 'bands':
      return <BandHexagons hue={of.hue} />;
    case 'unknown':
      return <Hexagon hue="none" />;
    case 'confidence':
      return <EvidenceDot confidence={of.confidence} />;
    case 'mine':
      return <CommoditySign {...of} />;
    case 'gate':
      return <GatePlate status={of.status} lastKnown={of.lastKnown} />;
    case 'townshipPill':
      return <TownshipPill />;
    default:
      return drawLater(of, id);
  }
}

/** The dot of an evidence place: solid, a thick ring, hollow. */
function EvidenceDot({ confidence }: { confidence: 'low' | 'medium' | 'high' }) {
  if (confidence === 'high') return <circle cx="10" cy="10" r="6" fill="var(--ink)" />;
  const weight = confidence === 'medium' ? 3.4 : 1.6;
  return (
    <circle
      cx="10"
      cy="10"
      r={6 - weight / 2}
      fill="var(--land)"
      stroke="var(--ink)"
      stroke-width={weight}
    />
  );
}

function TownshipPill() {
  return (
    <>
      <rect
        x="1"
        y="2"
        width="30"
        height="16"
        rx="8"
        fill="var(--raised)"
        stroke="var(--line-strong)"
        stroke-width="1.3"
        stroke-dasharray="2.6 2"
      />
      <text class="swatch-pill-text" x="16" y="14" text-anchor="middle" fill="var(--ink-2)">
        +n
      </text>
    </>
  );
}
