import { useEffect, useState } from 'preact/hooks';
import '../text/later.ts';
import type { Text } from '../text/text.ts';
import type { AppPort, Surroundings } from './app-port.ts';
import { noticeRows } from './models/notice-rows.ts';
import { Notices } from './notices.tsx';

/** After this time without a map the light page is offered. */
const SLOW_MS = 8000;

interface NoticeBarProps {
  port: AppPort;
  around: Surroundings;
  text: Text;
}

/** The messages over the map, from what surrounds it; each can be put away. */
export function NoticeBar({ port, around, text }: NoticeBarProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  const rows = noticeRows(around, port, text, slow);
  const [away, setAway] = useState<readonly string[]>([]);
  // A message that has gone by itself is news when it comes again.
  useEffect(
    () => setAway((ids) => ids.filter((id) => rows.some((row) => row.id === id))),
    [rows.map(({ id }) => id).join()],
  );
  return (
    <Notices
      text={text}
      notices={rows.filter(({ id }) => !away.includes(id))}
      onDismiss={(id) => {
        const patch = dismissed(id, around.notices);
        if (patch) port.set(patch);
        else setAway([...away, id]);
      }}
    />
  );
}

/** What putting a message away changes; null where the state that it tells of stays. */
function dismissed(id: string, notices: Surroundings['notices']): Partial<Surroundings> | null {
  if (!id.startsWith('link-') && !['base', 'part', 'offline'].includes(id)) return null;
  if (id === 'base') return { baseFailed: null };
  if (id === 'part') return { partFailed: false };
  if (id === 'offline') return { online: true };
  return { notices: notices.filter((_, i) => `link-${i}` !== id) };
}
