import { useState } from 'preact/hooks';
import type { Ring } from '../../domain/area/ring.ts';
import { writeArea } from '../../domain/area/write-area.ts';
import type { Text } from '../../text/text.ts';
import type { AppPort } from '../app-port.ts';
import { Icon } from '../icons.tsx';
import { useStore } from '../use-store.ts';
import { CornersForm } from './corners-form.tsx';
import { townshipName, useOwnArea } from './own-area.ts';

interface AreaChooserProps {
  port: AppPort;
  text: Text;
}

/** What summary and tables speak of: the state, a township, or a shape that is drawn or typed. */
export function AreaChooser({ port, text }: AreaChooserProps) {
  const own = useOwnArea(port, text);
  const map = useStore(port.surroundings, (around) => around.map);
  const compare = useStore(port.view, (view) => view.compare);
  const [typing, setTyping] = useState(false);
  const { setArea } = port.view.getState();
  const ring = own?.area.kind === 'shape' ? own.area.ring : null;
  const collator = new Intl.Collator(text.language);
  const townships = port.atlas.data.townships
    .map(({ pcode }) => ({ pcode, name: townshipName(port.atlas, pcode, text) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const take = (corners: Ring) => {
    setArea(writeArea({ kind: 'shape', ring: corners }));
    setTyping(false);
  };
  return (
    <section class="area-chooser" aria-label={text.say('area')}>
      <div class="area-line">
        <label class="area-choice">
          <span>{text.say('area')}</span>
          <select
            class="field"
            value={own?.key ?? ''}
            onChange={(event) => {
              setTyping(false);
              setArea(event.currentTarget.value || null);
            }}
          >
            <option value="">{text.say('area_whole')}</option>
            {own && ring && <option value={own.key}>{own.name}</option>}
            {townships.map(({ pcode, name }) => (
              <option key={pcode} value={pcode}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {map === 'drawn' && compare === null && (
          <button
            type="button"
            class="button"
            aria-label={text.say(ring ? 'area_change_long' : 'area_draw_long')}
            onClick={() => port.session.setState({ drawing: true, sheet: null })}
          >
            <Icon name="draw" size={16} />
            {text.say(ring ? 'area_change' : 'area_draw')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-expanded={typing}
          onClick={() => setTyping(!typing)}
        >
          {text.say('area_corners')}
        </button>
        {own && (
          <button
            type="button"
            class="icon-button"
            aria-label={text.say('area_clear')}
            title={text.say('area_clear')}
            onClick={() => setArea(null)}
          >
            <Icon name="close" size={16} />
          </button>
        )}
      </div>
      {typing && (
        <CornersForm text={text} start={ring} onRing={take} onCancel={() => setTyping(false)} />
      )}
    </section>
  );
}
