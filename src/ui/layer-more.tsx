import '../text/later.ts';
import type { LayerFilter } from '../layers/declaration.ts';
import type { MessageKey, Text } from '../text/text.ts';
import { Icon } from './icons.tsx';
import type { LayerActions, LayerRowModel } from './layer-row-model.ts';
import { Segmented } from './segmented.tsx';
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
  const { text, layer, onOpacity, onMove, onFilter } = props;
  const { id, label, counts } = layer;
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
        <button
          type="button"
          class="icon-button is-outlined"
          aria-label={text.say('layer_up', { layer: label })}
          title={text.say('layer_up', { layer: label })}
          aria-disabled={!layer.canUp}
          onClick={() => layer.canUp && onMove(id, 1)}
        >
          <Icon name="chevron-up" size={16} />
        </button>
        <button
          type="button"
          class="icon-button is-outlined"
          aria-label={text.say('layer_down', { layer: label })}
          title={text.say('layer_down', { layer: label })}
          aria-disabled={!layer.canDown}
          onClick={() => layer.canDown && onMove(id, -1)}
        >
          <Icon name="chevron-down" size={16} />
        </button>
      </fieldset>
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
