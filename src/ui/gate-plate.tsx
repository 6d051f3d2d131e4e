import type { GateStatus } from '../domain/schema/crossing.ts';

const POSTS = 'M5.8 15V5.9h8.4V15';

interface GatePlateProps {
  status: GateStatus;
  /** Nothing has confirmed it for long: softer ink and a dashed edge. */
  lastKnown?: boolean | undefined;
}

/** A crossing: posts with an arrow through, one leaf shut, barred, or dashed where nothing is known. */
export function GatePlate({ status, lastKnown }: GatePlateProps) {
  const ink = lastKnown || status === 'unknown' ? 'var(--ink-3)' : 'var(--ink)';
  const closed = status === 'closed';
  const dashed = lastKnown || status === 'unknown' ? '2.4 1.9' : undefined;
  const line = {
    fill: 'none',
    stroke: closed ? 'var(--raised)' : ink,
    'stroke-width': 1.5,
    'stroke-linejoin': 'round',
  } as const;
  return (
    <>
      <rect
        x="1.8"
        y="1.8"
        width="16.4"
        height="16.4"
        rx="3.6"
        fill={closed ? ink : 'var(--raised)'}
        stroke={ink}
        stroke-width="1.7"
        stroke-dasharray={dashed}
      />
      {status === 'unknown' ? (
        <path {...line} d={POSTS} stroke-width="1.4" stroke-dasharray="1.7 1.5" />
      ) : (
        <path {...line} d={POSTS} />
      )}
      {status === 'open' && <path {...line} d="M10 15.2V8.9M7.9 10.9 10 8.8l2.1 2.1" />}
      {status === 'restricted' && <rect x="5.8" y="5.9" width="4.8" height="9.1" fill={ink} />}
      {closed && <path {...line} d="M5.8 9.2h8.4M5.8 12.4h8.4" />}
    </>
  );
}
