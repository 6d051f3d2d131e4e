import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../text/text.ts';
import { Icon } from './icons.tsx';
import { later } from './later.tsx';
import { LayerLegend } from './layer-legend.tsx';
import type { LayerActions, LayerRowModel } from './layer-row-model.ts';
import { Swatch } from './swatch.tsx';

const LayerMore = later(async () => (await import('./layer-more.tsx')).LayerMore);

interface LayerRowProps extends LayerActions {
  text: Text;
  layer: LayerRowModel;
}

/** One layer: its switch and counts, its legend, and what sits behind "More". Alt with an arrow moves it. */
export function LayerRow({ text, layer, ...actions }: LayerRowProps) {
  const [open, setOpen] = useState(false);
  const more = useId();
  const refocus = useRef<HTMLElement | null>(null);
  // Moving a row in the document takes the focus away from it.
  useLayoutEffect(() => {
    refocus.current?.focus();
    refocus.current = null;
  });
  const move: LayerActions['onMove'] = (id, by) => {
    if (document.activeElement instanceof HTMLElement) refocus.current = document.activeElement;
    actions.onMove(id, by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    // Behind "More" stands where the layer has come to.
    setOpen(true);
    move(layer.id, event.key === 'ArrowUp' ? 1 : -1);
  };
  const name = text.say('layer_more', { layer: layer.label });
  return (
    <li class={layer.on ? 'layer-row' : 'layer-row is-off'} onKeyDown={onKeyDown}>
      <div class="layer-row-head">
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={layer.on}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => actions.onToggle(layer.id, !layer.on)}
        >
          <span class="switch-track" />
          <span class="switch-label">{layer.label}</span>
        </button>
        <button
          type="button"
          class="layer-row-more"
          aria-expanded={open}
          aria-controls={more}
          aria-label={name}
          title={name}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron-down" size={14} />
        </button>
        {layer.on && layer.sign && <Swatch of={layer.sign} size={18} />}
        <LayerRowCounts text={text} layer={layer} />
      </div>
      <LayerRowState text={text} layer={layer} onRetry={actions.onRetry} />
      <div id={more} hidden={!open}>
        {open && <LayerMore text={text} layer={layer} {...actions} onMove={move} />}
      </div>
      {layer.on && layer.state !== 'failed' && (
        <LayerLegend text={text} layer={layer} onRow={actions.onRow} />
      )}
    </li>
  );
}

/** "56 / 84 / 28"; a dash where there is no data, the total alone where the layer is off. */
function LayerRowCounts({ text, layer }: { text: Text; layer: LayerRowModel }) {
  const { shown, total, withoutPosition } = layer.counts;
  if (layer.state === 'loading' || layer.state === 'failed') return null;
  if (!layer.on)
    return (
      <span class="layer-row-counts">
        {text.say('layer_off')}
        {total > 0 && ` · ${text.number(total)}`}
      </span>
    );
  const noData = layer.state === 'no-data';
  const words = [
    noData ? text.say('layer_no_data') : text.say('counts_shown', { n: text.number(shown) }),
    text.say('counts_total', { n: text.number(total) }),
    text.say('counts_without_position', { n: text.number(withoutPosition) }),
  ];
  return (
    <span class="layer-row-counts">
      <span aria-hidden="true">
        <b>{noData ? '–' : text.number(shown)}</b> / {text.number(total)} /{' '}
        {text.number(withoutPosition)}
      </span>
      <span class="visually-hidden">{words.join(', ')}</span>
    </span>
  );
}

interface LayerRowStateProps {
  text: Text;
  layer: LayerRowModel;
  onRetry: LayerActions['onRetry'];
}

/** The line of a layer that has nothing to show, is on its way, or could not be read. */
function LayerRowState({ text, layer, onRetry }: LayerRowStateProps) {
  if (layer.state === 'ok' || (!layer.on && layer.state !== 'failed')) return null;
  if (layer.state === 'no-data')
    return (
      <p class="layer-row-state is-warn">
        <span class="hatch" aria-hidden="true" />
        {text.say('layer_no_data')}
      </p>
    );
  if (layer.state === 'failed')
    return (
      <p class="layer-row-state is-err" role="alert">
        <Icon name="warning" size={16} />
        {text.say('layer_failed', { layer: layer.label })}
        <button type="button" class="link" onClick={() => onRetry(layer.id)}>
          {text.say('retry')}
        </button>
      </p>
    );
  return (
    <p class="layer-row-state">
      <span class="layer-row-loading">
        {text.say('layer_loading', { layer: layer.label.toLowerCase() })}
        <progress aria-label={layer.label} />
      </span>
    </p>
  );
}
