import type { PanelModel, Target } from '../layers/panel-model.ts';
import { copyToClipboard } from './copy-text.ts';
import { later } from './later.tsx';
import { copyWithSource } from './panel/copy-with-source.ts';
import { Panel } from './panel/panel.tsx';
import { useReveal } from './panel/use-reveal.ts';
import type { Scene } from './scene.ts';
import { Sheet } from './sheet.tsx';
import { openTables } from './tables/request.ts';
import { useStore } from './use-store.ts';

const Ways = later(async () => (await import('./ways/ways.tsx')).Ways);
const SummarySlot = later(async () => (await import('./summary/room.ts')).SummarySlot);

interface RightSlotProps extends Scene {
  /** The panel of the selection, or null. */
  model: PanelModel | null;
  /** A sheet from the other side is open over it. */
  covered: boolean;
  onSelect: (target: Target) => void;
}

/** The panel of the selection, else the summary where it is open: a card on the right, a sheet on a phone. */
export function RightSlot({ model, covered, onSelect, ...scene }: RightSlotProps) {
  const { port, text, date, compact } = scene;
  const sheet = useStore(port.session, (session) => session.sheet);
  const citations = useStore(port.surroundings, (around) => around.citations);
  useReveal(port, compact, model);
  const inRoom = sheet === 'chronicle' || sheet === 'figures';
  if (!model || (compact && (covered || inRoom)))
    return sheet === 'summary' ? <SummarySlot {...scene} /> : null;
  const { select, setDate } = port.view.getState();
  const onClose = () => select(null);
  const onCopy = async (kind: 'sentence' | 'link'): Promise<string | null> => {
    const link = port.linkTo(model.target);
    const known = citations instanceof Map ? citations : new Map();
    const words = kind === 'link' ? link : copyWithSource(model, known, link, text);
    return (await copyToClipboard(words)) ? null : words;
  };
  const panel = (
    <Panel
      text={text}
      model={model}
      date={date}
      clock={port.atlas.data.meta.clock}
      citations={citations}
      onDate={setDate}
      onSelect={onSelect}
      onEvents={(area) => {
        // A phone has room for one sheet, and this one lies over that of the tables.
        if (compact) select(null);
        openTables(port.session, { kind: 'events', area });
      }}
      onClose={onClose}
      onCopy={onCopy}
      onRetry={() => port.load('citations')}
      onFly={port.flyTo}
      more={<Ways {...scene} target={model.target} onSelect={onSelect} />}
    />
  );
  if (!compact) return panel;
  return (
    <Sheet text={text} label={model.title} onClose={onClose} keepFocus>
      {panel}
    </Sheet>
  );
}
