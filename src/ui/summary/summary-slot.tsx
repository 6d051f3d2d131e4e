import type { Filters } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { AppPort } from '../app-port.ts';
import { Sheet } from '../sheet.tsx';
import { SummaryPanel } from './summary-panel.tsx';

export interface RoomProps {
  port: AppPort;
  text: Text;
  filters: Filters;
  date: Day;
  compact: boolean;
}

/** The summary of the date: a card on the right, a sheet on a phone. */
export function SummarySlot(props: RoomProps) {
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
