import type { CSSProperties } from 'preact';
import type { Dataset } from '../../domain/dataset.ts';
import { segmentStyle } from '../panel/segment-style.ts';
import { intervalSwatch, type LedgerInterval } from './intervals.ts';

/** The paint of what is only last known: grey, with the last holder's colour as a line along its foot. */
export function lastKnownStyle(hue: string): CSSProperties {
  const colour = `var(--hue-${hue})`;
  const line = `linear-gradient(${colour}, ${colour}) bottom / 100% 3px no-repeat`;
  return { background: `${line}, linear-gradient(var(--hue-grey-2), var(--hue-grey-2))` };
}

/** The paint of an interval; nothing where nothing is known. */
export function intervalStyle(data: Dataset, interval: LedgerInterval): CSSProperties {
  if (interval.state.status === 'unknown') return {};
  const swatch = intervalSwatch(data, interval);
  if (!interval.state.lastKnown) return segmentStyle(swatch);
  const first =
    'hue' in swatch
      ? swatch.hue
      : 'hues' in swatch
        ? swatch.hues[0]
        : 'garrison' in swatch
          ? swatch.garrison
          : null;
  return lastKnownStyle(first ?? 'grey');
}
