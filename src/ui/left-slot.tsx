import type { Filters } from '../domain/filters.ts';
import type { Day } from '../domain/time/day.ts';
import type { Target } from '../layers/panel-model.ts';
import type { Text } from '../text/text.ts';
import type { AppPort } from './app-port.ts';
import { later } from './later.tsx';
import { LayerList } from './layer-list.tsx';
import type { LayerRowModel } from './layer-row-model.ts';
import { layerActions } from './models/layer-actions.ts';

const Sheet = later(async () => (await import('./sheet.tsx')).Sheet);
const ComparePanel = later(async () => (await import('./compare/compare-panel.tsx')).ComparePanel);

interface LeftSlotProps {
  port: AppPort;
  text: Text;
  filters: Filters;
  compact: boolean;
  /** What is open as a sheet on a phone. */
  sheet: 'layers' | 'compare' | null;
  rows: readonly LayerRowModel[];
  date: Day;
  compare: Day | null;
  onSelect: (target: Target) => void;
}

/** The layer list, or in a comparison what changed until the layers are asked for: a card on the left, a sheet on a phone. */
export function LeftSlot(props: LeftSlotProps) {
  const { port, text, compact, sheet, compare } = props;
  const close = () =>
    port.session.setState(compact || compare !== null ? { sheet: null } : { legendOpen: false });
  const layers = (
    <LayerList text={text} layers={props.rows} {...layerActions(port)} onClose={close} />
  );
  const changes = compare !== null && (
    <ComparePanel
      port={port}
      text={text}
      filters={props.filters}
      date={props.date}
      compare={compare}
      onSelect={props.onSelect}
    />
  );
  if (compact) {
    if (!sheet) return null;
    return (
      <Sheet
        text={text}
        label={text.say(sheet)}
        onClose={() => port.session.setState({ sheet: null })}
      >
        {sheet === 'layers' ? layers : changes}
      </Sheet>
    );
  }
  return (sheet !== 'layers' && changes) || <div class="card">{layers}</div>;
}
