import '../text/later.ts';
import type { LayerFilter } from '../layers/declaration.ts';
import type { MessageKey, Text } from '../text/text.ts';
import { Icon } from './icons.tsx';
import type { LayerActions, LayerRowModel } from './layer-row-model.ts';
import { Segmented } from './segmented.tsx';
import { SignKey } from './sign-key.tsx';
import { Slider } from './slider.tsx';
import { Swatch } from './swatch.tsx';

interface LayerMoreProps
  extends Pick<LayerActions, 'onOpacity' | 'onMove' | 'onFilter' | 'onChoice'> {
  text: Text;
  layer: LayerRowModel;
}

const HEADINGS: Record<LayerFilter['kind'], MessageKey> = {
  commodity: 'layer_filter_commodity',
  actor: 'layer_filter_actor',
  confidence: 'layer_filter_confidence',
  violence: 'layer_filter_violence',
  dyad: 'layer_filter_dyad',
  deaths: 'layer_filter_deaths',
  question: 'layer_filter_question',
};

/** What sits behind a layer's "More": opacity, order, counts in words, filters. */
export function LayerMore(props: LayerMoreProps) {
  const { text, layer, onOpacity, onFilter } = props;
  const { id, counts } = layer;
  const words = [
    text.say('counts_shown', { n: text.number(counts.shown) }),
    text.say('counts_total', { n: text.number(counts.total) }),
    text.say('counts_without_position', { n: text.number(counts.withoutPosition) }),
    text.say('counts_without_dates', { n: text.number(counts.withoutDates) }),
  ];
  return (
    <div class="layer-more">
      <Slider
        label={text.say('layer_opacity')}
        value={layer.opacity}
        step={5}
        onChange={(percent) => onOpacity(id, percent)}
      />
      <fieldset class="layer-more-line">
        <legend>{text.say('layer_order')}</legend>
        <Mover way="up" {...props} />
        <Mover way="down" {...props} />
        {layer.fromTop !== null && (
          <span class="layer-more-place">
            {text.say('layer_place', { n: layer.fromTop, of: layer.of })}
            <kbd class="layer-more-keys">Alt ↑ ↓</kbd>
          </span>
        )}
      </fieldset>
      <SignKey text={text} layer={id} />
      {layer.filters.map(({ kind, options }) => (
        <fieldset key={kind} class="layer-more-filter">
          <legend>{text.say(HEADINGS[kind])}</legend>
          {kind === 'confidence' ? (
            <Segmented
              label={text.say(HEADINGS[kind])}
              options={options}
              value={options.find((option) => option.on)?.id ?? ''}
              onChange={(option) => onFilter(id, kind, option, true)}
            />
          ) : (
            <div class="chips">
              {options.map((option) => (
                <button
                  key={option.id}
                  type="button"
                  class="chip"
                  aria-pressed={option.on}
                  onClick={() =>
                    option.choice
                      ? props.onChoice(option.choice)
                      : onFilter(id, kind, option.id, !option.on)
                  }
                >
                  {option.on && <Icon name="check" size={12} />}
                  {option.swatch && <Swatch of={option.swatch} size={14} />}
                  {option.label}
                </button>
              ))}
            </div>
          )}
        </fieldset>
      ))}
      <p class="layer-more-counts">{words.join(' · ')}</p>
    </div>
  );
}

/** Draws the layer one step higher or lower; Alt with an arrow does the same anywhere in its row. */
function Mover({
  way,
  text,
  layer,
  onMove,
}: Pick<LayerMoreProps, 'text' | 'layer' | 'onMove'> & { way: 'up' | 'down' }) {
  const { id, label, fromTop, of } = layer;
  const can = fromTop !== null && fromTop !== (way === 'up' ? 1 : of);
  const name = text.say(`layer_${way}`, { layer: label });
  return (
    <button
      type="button"
      class="icon-button is-outlined"
      aria-label={name}
      aria-keyshortcuts={way === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      title={`${name} (Alt ${way === 'up' ? '↑' : '↓'})`}
      aria-disabled={!can}
      onClick={() => can && onMove(id, way === 'up' ? 1 : -1)}
    >
      <Icon name={way === 'up' ? 'chevron-up' : 'chevron-down'} size={16} />
    </button>
  );
}
