import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { AppPort } from '../app-port.ts';
import type { TopBarAction } from '../top-bar.tsx';

/** The dates a comparison starts with: a year before the date of the map, and that date. */
const DAYS_BEFORE = 365;

/** The button that starts and leaves a comparison. */
export function compareAction(port: AppPort, compare: Day | null, text: Text): TopBarAction {
  return {
    id: 'compare',
    label: text.say('compare'),
    icon: 'compare',
    pressed: compare !== null,
    onClick: () => {
      const { date, setDate, setCompare } = port.view.getState();
      if (compare !== null) {
        setCompare(null);
        return;
      }
      setDate(date - DAYS_BEFORE);
      setCompare(date);
      port.session.setState({ sheet: 'compare' });
    },
  };
}
