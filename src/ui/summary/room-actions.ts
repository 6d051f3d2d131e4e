import type { Sheet } from '../../state/session.ts';
import type { Text } from '../../text/text.ts';
import type { AppPort } from '../app-port.ts';
import type { TopBarAction } from '../top-bar.tsx';

const ROOMS = [
  ['chronicle', 'timeline'],
  ['summary', 'chart'],
  ['figures', 'graph'],
  ['tables', 'list'],
] as const;

/** The buttons that open and close the rooms: chronicle, summary, figures and tables. */
export function roomActions(port: AppPort, sheet: Sheet | null, text: Text): TopBarAction[] {
  return ROOMS.map(([id, icon]) => ({
    id,
    label: text.say(id),
    icon,
    pressed: sheet === id,
    onClick: () => {
      // The summary stands where the panel of a selection does.
      if (sheet !== id && id === 'summary') port.view.getState().select(null);
      port.session.setState({ sheet: sheet === id ? null : id });
    },
  }));
}
