import { useEffect, useState } from 'preact/hooks';

/** Below this width, or this height in landscape, the interface is the phone's. */
export const PHONE = '(max-width: 719.98px), (max-height: 499.98px)';

/** Whether a media query matches, kept up to date. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const update = () => setMatches(list.matches);
    update();
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, [query]);
  return matches;
}
