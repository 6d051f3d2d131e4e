import { useState } from 'preact/hooks';
import type { Text } from '../text/text.ts';
import { Icon } from './icons.tsx';
import { LayerRow } from './layer-row.tsx';
import type { LayerActions, LayerRowModel } from './layer-row-model.ts';

interface LayerListProps extends LayerActions {
  text: Text;
  layers: readonly LayerRowModel[];
  /** Shows a close button: in a sheet, or where the card can be put away. */
  onClose?: () => void;
}

/** The layers, which are the legend as well. */
export function LayerList({ text, layers, onClose, ...actions }: LayerListProps) {
  const [moved, setMoved] = useState('');
  const move: LayerActions['onMove'] = (id, by) => {
    const layer = layers.find((one) => one.id === id);
    if (!layer?.fromTop || layer.fromTop === (by > 0 ? 1 : layer.of)) return;
    actions.onMove(id, by);
    setMoved(text.say(by > 0 ? 'layer_moved_up' : 'layer_moved_down', { layer: layer.label }));
  };
  return (
    <div class="layer-list">
      <header class="layer-list-head">
        <h2>{text.say('layers')}</h2>
        <span class="caption">{text.say('layers_counts')}</span>
        {onClose && (
          <button
            type="button"
            class="icon-button"
            aria-label={text.say('layers_close')}
            title={text.say('layers_close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        )}
      </header>
      <ul class="layer-list-rows">
        {layers.map((layer) => (
          <LayerRow key={layer.id} text={text} layer={layer} {...actions} onMove={move} />
        ))}
      </ul>
      <p class="visually-hidden" aria-live="polite">
        {moved}
      </p>
    </div>
  );
}
