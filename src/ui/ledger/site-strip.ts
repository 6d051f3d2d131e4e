import { type Ledger, ledgerOf } from '../../analysis/ledger.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import type { PanelModel, Strip, StripSegment } from '../../layers/panel/model.ts';
import type { PanelOf } from '../../layers/panels.ts';
import { stateSwatch } from '../../layers/state-swatch.ts';
import { stateWords } from '../../layers/state-words.ts';
import type { Text } from '../../text/text.ts';
import { intervalsOf, type LedgerInterval } from './intervals.ts';

const kept = new WeakMap<Atlas, Map<Confidence, Ledger>>();

/** The ledger at a confidence, made once. */
function ledgerAt(atlas: Atlas, least: Confidence): Ledger {
  const known = kept.get(atlas) ?? new Map<Confidence, Ledger>();
  kept.set(atlas, known);
  const ledger = known.get(least) ?? ledgerOf(atlas, least);
  known.set(least, ledger);
  return ledger;
}

/** The panels with who held a mine or gate over the whole clock, by the rule that answered on each day. */
export function panelsWithLedger(panelOf: PanelOf): PanelOf {
  return (atlas, target, date, filters, text) => {
    const model = panelOf(atlas, target, date, filters, text);
    if (!model || (target.kind !== 'mines' && target.kind !== 'crossings')) return model;
    const entries = ledgerAt(atlas, filters.least)[target.kind].get(target.id) ?? [];
    const strip = siteStrip(atlas, intervalsOf(entries), model, text);
    const rest = model.strips.filter(({ label }) => label !== strip.label);
    return strip.segments.length > 0 ? { ...model, strips: [...rest, strip] } : model;
  };
}

function siteStrip(
  atlas: Atlas,
  intervals: readonly LedgerInterval[],
  { strips }: PanelModel,
  text: Text,
): Strip {
  const label = text.say('heading_held');
  // The strip of a linked place knows which of its beginnings are known to the month or year only.
  const ofPlace = strips.find((strip) => strip.label === label)?.segments ?? [];
  const segments: StripSegment[] = [];
  for (const { from, until, state } of intervals) {
    if (state.status === 'unknown') continue;
    const words = stateWords(state, text);
    const last = segments[segments.length - 1];
    const lastKnownFrom = state.lastKnown ? from : null;
    // What was confirmed again after a gap begins anew.
    if (last?.until === from && last.text === words && last.lastKnownFrom === null)
      segments[segments.length - 1] = {
        ...last,
        until,
        lastKnownFrom,
      };
    else
      segments.push({
        from,
        until,
        swatch: stateSwatch(atlas.data, { ...state, lastKnown: false }),
        text: words,
        lastKnownFrom,
        startRange: ofPlace.find((segment) => segment.from === from)?.startRange ?? null,
      });
  }
  return { label, segments };
}
