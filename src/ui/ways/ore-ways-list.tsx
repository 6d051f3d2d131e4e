import { useId, useState } from 'preact/hooks';
import type { Target } from '../../layers/panel-model.ts';
import type { Text } from '../../text/text.ts';
import { Icon } from '../icons.tsx';
import { Swatch } from '../swatch.tsx';
import type { GateView } from './gate-view.ts';
import type { OreWay } from './ore-ways.ts';
import { WayBar, WayList } from './way-list.tsx';

interface OreWaysListProps {
  text: Text;
  ways: readonly OreWay[];
  /** The legs of the best way are shown at once. */
  firstOpen: boolean;
  onSelect(target: Target): void;
}

/** The ways to the crossings, best first. */
export function OreWaysList({ text, ways, firstOpen, onSelect }: OreWaysListProps) {
  return (
    <ol class="ore-ways">
      {ways.map((way, i) => (
        <Way
          key={way.gate.name}
          text={text}
          way={way}
          shown={firstOpen && i === 0}
          onSelect={onSelect}
        />
      ))}
    </ol>
  );
}

/** A crossing that can be selected, with its state. */
export function GateLine(props: {
  gate: GateView;
  distance?: string;
  onSelect(target: Target): void;
}) {
  const { gate, distance, onSelect } = props;
  return (
    <p class="gate-line">
      <Swatch of={gate.swatch} size={18} />
      <span>
        <button type="button" class="link" onClick={() => onSelect(gate.target)}>
          {gate.name}
        </button>
        {distance && `, ${distance}`}
        <small>{gate.state}</small>
      </span>
    </p>
  );
}

function Way(props: { text: Text; way: OreWay; shown: boolean; onSelect(target: Target): void }) {
  const { text, way, onSelect } = props;
  const [open, setOpen] = useState(props.shown);
  const legs = useId();
  return (
    <li>
      <GateLine gate={way.gate} onSelect={onSelect} />
      <WayBar parts={way.parts} />
      {way.otherTime && <p class="way-other-time">{way.otherTime}</p>}
      <p class="way-sums">{way.sums.join(' · ')}</p>
      <button
        type="button"
        class="link way-more"
        aria-expanded={open}
        aria-controls={legs}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'chevron-up' : 'chevron-down'} size={14} />
        {text.say(open ? 'way_hide' : 'way_show')}
        <span class="visually-hidden">: {way.gate.name}</span>
      </button>
      <div id={legs} hidden={!open}>
        {way.note && <p class="way-note">{way.note}</p>}
        {open && <WayList text={text} parts={way.parts} />}
        {way.along.length > 0 && (
          <div class="way-along">
            {text.say('way_along')}
            {way.along.map(({ name, target, use }) => (
              <p key={name}>
                <button type="button" class="link" onClick={() => onSelect(target)}>
                  {name}
                </button>
                {use && <small>{use}</small>}
              </p>
            ))}
          </div>
        )}
      </div>
    </li>
  );
}
