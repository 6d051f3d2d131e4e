import type { Scene } from '../scene.ts';
import { Sheet } from '../sheet.tsx';
import { SummaryPanel } from './summary-panel.tsx';

/** The summary of the date: a card on the right, a sheet on a phone. */
export function SummarySlot(props: Scene) {
  const { port, text, compact } = props;
  const onClose = () => port.session.setState({ sheet: null });
  const panel = <SummaryPanel {...props} onClose={onClose} />;
  if (!compact) return panel;
  return (
    <Sheet text={text} label={text.say('summary')} onClose={onClose}>
      {panel}
    </Sheet>
  );
}
