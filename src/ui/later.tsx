import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded when it is first drawn; until then it draws nothing. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [, redraw] = useState(0);
    useEffect(() => {
      if (known) return;
      load().then((component) => {
        known = component;
        redraw((n) => n + 1);
      });
    }, []);
    const Known = known;
    return Known && <Known {...props} />;
  };
}
