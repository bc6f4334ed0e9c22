// A button with a small panel of controls: Escape and a look elsewhere close it.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icons';

interface Props {
  label: string;
  icon: IconName;
  /** What the panel holds; it may close the panel. */
  children: (close: () => void) => ComponentChildren;
}

export function PanelButton({ label, icon, children }: Props) {
  const isOpen = useSignal(false);
  const holder = useRef<HTMLDivElement>(null);
  const id = useId();
  const open = isOpen.value;

  const close = (): void => {
    isOpen.value = false;
    holder.current?.querySelector('button')?.focus();
  };

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event): void => {
      if (!holder.current?.contains(event.target as Node)) isOpen.value = false;
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    const held = holder.current;
    held?.addEventListener('keydown', press);
    document.addEventListener('pointerdown', leave);
    // A click into the reader's frame is heard of here only as a loss of focus.
    addEventListener('blur', leave);
    return () => {
      held?.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', leave);
      removeEventListener('blur', leave);
    };
  }, [open, isOpen]);

  return (
    <div class="menu-holder" ref={holder}>
      <button
        type="button"
        class="square quiet"
        title={label}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          isOpen.value = !open;
        }}
      >
        <Icon name={icon} />
      </button>
      {open && (
        <section id={id} class="menu down panel" aria-label={label}>
          {children(close)}
        </section>
      )}
    </div>
  );
}
