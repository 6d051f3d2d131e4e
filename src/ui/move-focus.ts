/** Moves the focus through a list with the up and down arrows, Home and End; it goes round at the ends. */
export function moveFocus(event: KeyboardEvent, items: Iterable<HTMLElement> | undefined): void {
  const all = [...(items ?? [])];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const to: Record<string, number> = {
    ArrowDown: (at + 1) % all.length,
    ArrowUp: at <= 0 ? all.length - 1 : at - 1,
    Home: 0,
    End: all.length - 1,
  };
  const next = all[to[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
