import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { moveFocus } from './move-focus.ts';
import type { TopBarAction } from './top-bar.tsx';

interface ActionMenuProps {
  label: string;
  actions: readonly TopBarAction[];
}

/** A button with three dots and the menu it opens. */
export function ActionMenu({ label, actions }: ActionMenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [open]);

  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') setOpen(false);
    else moveFocus(event, root.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]'));
  };
  return (
    <div class="action-menu" ref={root} onKeyDown={onKeyDown} role="none">
      <button
        ref={trigger}
        type="button"
        class="icon-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" size={20} />
      </button>
      {open && (
        <div class="menu" role="menu" aria-label={label}>
          {actions.map((action) => (
            <button
              key={action.id}
              type="button"
              class="menu-item"
              {...roleOf(action)}
              onClick={() => {
                close();
                action.onClick();
              }}
            >
              <Icon name={action.icon} />
              {action.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** A toggle is an item that can be checked. */
function roleOf({ pressed }: TopBarAction) {
  return pressed === undefined
    ? ({ role: 'menuitem' } as const)
    : ({ role: 'menuitemcheckbox', 'aria-checked': pressed } as const);
}
