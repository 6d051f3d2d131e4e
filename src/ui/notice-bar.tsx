import '../text/later.ts';
import type { Text } from '../text/text.ts';
import type { AppPort, Surroundings } from './app-port.ts';
import { noticeRows } from './models/notice-rows.ts';
import { Notices } from './notices.tsx';

interface NoticeBarProps {
  port: AppPort;
  around: Surroundings;
  text: Text;
}

/** The messages over the map, from what surrounds it; each can be put away. */
export function NoticeBar({ port, around, text }: NoticeBarProps) {
  return (
    <Notices
      text={text}
      notices={noticeRows(around, port, text)}
      onDismiss={(id) => port.set(dismissed(id, around.notices))}
    />
  );
}

function dismissed(id: string, notices: Surroundings['notices']): Partial<Surroundings> {
  if (id === 'base') return { baseFailed: null };
  if (id === 'part') return { partFailed: false };
  if (id === 'offline') return { online: true };
  return { notices: notices.filter((_, i) => `link-${i}` !== id) };
}
