import type { LinkNotice } from '../../state/notice.ts';
import type { Text } from '../../text/text.ts';
import type { AppPort, Surroundings } from '../app-port.ts';
import type { Notice } from '../notices.tsx';

/**
 * The messages over the map: about the link, the map, the files.
 * @param slow the map has been on its way for long
 */
export function noticeRows(
  around: Surroundings,
  port: AppPort,
  text: Text,
  slow = false,
): Notice[] {
  const rows: Notice[] = around.notices.map((notice, i) => ({
    id: `link-${i}`,
    ...linkNotice(notice, text),
  }));
  if (around.map === 'off') rows.push(noMap(around.mapOff, port, text));
  if (slow && around.map === 'starting')
    rows.push({
      id: 'slow',
      tone: 'warn',
      lead: text.say('notice_slow'),
      action: { label: text.say('light_page'), href: port.otherPage() },
    });
  if (around.map === 'lost')
    rows.push({ id: 'lost', tone: 'warn', lead: text.say('notice_webgl_lost') });
  if (around.baseFailed)
    rows.push({
      id: 'base',
      tone: 'err',
      lead: text.say('layer_failed', { layer: text.say('base_map') }),
      rest: around.baseFailed,
      action: { label: text.say('retry'), onClick: port.retryBase },
    });
  const { groundFailed } = port.atlas.data;
  if (groundFailed)
    rows.push({
      id: 'ground',
      tone: 'err',
      lead: text.say('notice_ground'),
      rest: `${text.say('notice_ground_rest')} ${groundFailed}`,
      action: { label: text.say('retry'), onClick: port.reload },
    });
  // Of a layer its own row says so; a route that a link names has nothing else that could.
  if (around.routes === 'failed' && port.view.getState().selection?.kind === 'routes')
    rows.push({
      id: 'routes',
      tone: 'err',
      lead: text.say('layer_failed', { layer: text.say('layer_routes') }),
      action: { label: text.say('retry'), onClick: () => port.load('routes') },
    });
  if (around.partFailed)
    rows.push({
      id: 'part',
      tone: 'err',
      lead: text.say('part_failed'),
      action: {
        label: text.say('retry'),
        onClick: () => port.set({ partFailed: false, attempt: performance.now() }),
      },
    });
  if (!around.online) rows.push({ id: 'offline', tone: 'warn', lead: text.say('notice_offline') });
  return rows;
}

/** Why there is no map, and what can be done about it. */
function noMap(why: Surroundings['mapOff'], port: AppPort, text: Text): Notice {
  const id = 'no-map';
  if (why === 'device') return { id, tone: 'warn', lead: text.say('notice_webgl') };
  if (why === 'light') {
    const action = { label: text.say('map_page'), href: port.otherPage() };
    return { id, tone: 'warn', lead: text.say('notice_light'), action };
  }
  const action = { label: text.say('retry'), onClick: port.reload };
  return { id, tone: 'err', lead: text.say('notice_map_code'), action };
}

function linkNotice(notice: LinkNotice, text: Text): Omit<Notice, 'id'> {
  const { key, found, expected, used } = notice;
  if (notice.kind === 'data')
    return { tone: 'warn', lead: text.say('notice_data', { found, used }) };
  return {
    tone: 'warn',
    lead: text.say('notice_link', { key }),
    rest: `${text.say('notice_used', { used })} ${text.say('notice_link_found', { found, expected })}`,
  };
}
