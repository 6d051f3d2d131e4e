import type { ComponentChildren } from 'preact';
import type { Hue } from '../domain/schema/actor.ts';
import type { Swatch as SwatchData } from '../layers/swatch.ts';
import { colour, corners, FULL, Hexagon } from './hexagon.tsx';
import { addSigns } from './swatch.tsx';

// Importing this file makes the signs known that the first view does not have.
addSigns(laterSign);

function laterSign(of: SwatchData, id: string): ComponentChildren {
  switch (of.kind) {
    case 'besieged':
      return <BesiegedHexagon {...of} />;
    case 'mixed':
      return <MixedHexagon hues={of.hues} id={id} />;
    case 'lastKnown':
      return <Hexagon hue={null} lastKnown />;
    case 'assumed':
      return (
        <circle
          cx="10"
          cy="10"
          r="6"
          fill="var(--land)"
          stroke={`var(--hue-${of.hue})`}
          stroke-width="2"
          stroke-dasharray="2.6 2.1"
        />
      );
    case 'area':
      return (
        <path
          d="M2 10H18.5"
          stroke={`var(--hue-${of.hue})`}
          stroke-width="2.4"
          stroke-linecap="round"
          stroke-dasharray="0 4.1"
        />
      );
    case 'event':
      return (
        <circle
          cx="10"
          cy="10"
          r="6"
          fill={of.civilians ? 'var(--event-civilians)' : 'var(--event-clash)'}
          stroke="var(--land)"
          stroke-width="1.4"
        />
      );
    case 'tally':
      return (
        <>
          <rect x="2" y="3.5" width="16" height="13" rx="2.5" fill="var(--ink-2)" />
          <text class="swatch-tally" x="10" y="13.6" text-anchor="middle">
            n
          </text>
        </>
      );
    case 'listed':
      return (
        <path
          d="M2.5 5.5h1M7 5.5h10.5M2.5 10h1M7 10h10.5M2.5 14.5h1M7 14.5h10.5"
          stroke="var(--ink-2)"
          stroke-width="1.8"
        />
      );
    case 'route':
      return (
        <path
          d={of.gap ? 'M1 10h5M14 10h5' : 'M1 10h5M8 10h5M15 10h4'}
          stroke="var(--ink)"
          stroke-width="2"
        />
      );
    case 'township':
      return (
        <path
          d="M3 6.5 9 3l5.5 2.2L17 10l-2.6 6.2L8 17l-4.6-3.6Z"
          fill="none"
          stroke="var(--line-strong)"
          stroke-width="1.6"
          stroke-linejoin="round"
        />
      );
    default:
      return null;
  }
}

interface BesiegedProps {
  garrison: Hue;
  besieger: Hue | null;
  lastKnown?: boolean;
}

/** The garrison's cell inside a ring of the besieger's colour. */
function BesiegedHexagon({ garrison, besieger, lastKnown }: BesiegedProps) {
  return (
    <>
      <polygon points={corners(5.9)} fill={colour(garrison, lastKnown ? 2 : 5)} />
      <polygon
        points={corners(8.5)}
        fill="none"
        stroke={`var(--hue-${besieger ?? 'grey'})`}
        stroke-width="2.4"
        stroke-dasharray={lastKnown ? '3 2' : undefined}
      />
    </>
  );
}

/** Upright stripes of several holders: the ground around a thing without one answer. */
function MixedHexagon({ hues, id }: { hues: readonly Hue[]; id: string }) {
  const width = 20 / Math.max(1, hues.length);
  return (
    <>
      <clipPath id={`${id}-clip`}>
        <polygon points={FULL} />
      </clipPath>
      <g clip-path={`url(#${id}-clip)`}>
        <rect width="20" height="20" fill="var(--hue-grey-3)" />
        {hues.map((hue, i) => (
          <rect
            key={hue}
            x={i * width}
            width={width - (i < hues.length - 1 ? 1 : 0)}
            height="20"
            fill={colour(hue, 5)}
          />
        ))}
      </g>
    </>
  );
}
