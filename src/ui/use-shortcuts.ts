import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AppPort } from './app-port.ts';

/** "/" goes to the search; Escape closes the panel, unless something nearer has taken it. */
export function useShortcuts(port: AppPort, search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        search.current?.focus();
      } else if (event.key === 'Escape' && !typing && !event.defaultPrevented) {
        if (port.surroundings.getState().choices) port.set({ choices: null });
        else if (port.view.getState().selection) port.view.getState().select(null);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [port]);
}
