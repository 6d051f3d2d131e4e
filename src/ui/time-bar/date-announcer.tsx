import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';

/** How long the date must rest before it is read out, in milliseconds. */
const REST_MS = 700;

interface DateAnnouncerProps {
  text: Text;
  date: Day;
  playing: boolean;
}

/** Reads the date out once it rests; never while the clock plays, nor what a focused slider says itself. */
export function DateAnnouncer({ text, date, playing }: DateAnnouncerProps) {
  const [said, setSaid] = useState('');
  const heard = useRef(date);
  useEffect(() => {
    if (playing || heard.current === date) return undefined;
    const timer = setTimeout(() => {
      heard.current = date;
      if (!document.activeElement?.matches('input[type="range"]')) setSaid(text.day(date));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [text, date, playing]);
  return (
    <p class="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
