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
export function roomActions(
  port: AppPort,
  sheet: Sheet | null,
  text: Text,
  compact: boolean,
): TopBarAction[] {
  const { selection, select } = port.view.getState();
  return ROOMS.map(([id, icon]) => {
    // The panel of a selection stands where the summary does, on a phone over the tables too.
    const hidden = selection && (id === 'summary' || (compact && id === 'tables'));
    const pressed = sheet === id && !hidden;
    return {
      id,
      label: text.say(id),
      icon,
      pressed,
      onClick: () => {
        if (hidden) select(null);
        port.session.setState({ sheet: pressed ? null : id });
      },
    };
  });
}
