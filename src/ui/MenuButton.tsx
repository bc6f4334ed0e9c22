// A button with a menu: arrows walk through it, Escape leaves it, the choice closes it.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { report } from '../errors';
import { Icon, type IconName } from './icons';

export interface Choice {
  id: string;
  label: string;
  /** Given where one of the choices is the present one. */
  checked?: boolean;
  /** Given where it is switched on and off, whatever the others are. */
  toggled?: boolean;
  /** A word above the first of several that belong together. */
  group?: string;
  choose: () => void;
}

interface Props {
  label: string;
  /** Stands in the place of the label, which is then heard and not seen. */
  icon?: IconName;
  /** Stands above the choices and names the menu. */
  title: string;
  /** Asked each time the menu opens. Rejections are the caller's to prevent. */
  choices: () => Promise<Choice[]>;
  look?: 'primary' | 'line' | 'quiet';
  /** Which way the menu unfolds. */
  way?: 'up' | 'down';
  disabled?: boolean;
}

export function MenuButton({ label, icon, title, choices, look = 'line', way = 'up', disabled = false }: Props) {
  const shown = useSignal<Choice[] | undefined>(undefined);
  const holder = useRef<HTMLDivElement>(null);
  const open = shown.value !== undefined;

  useEffect(() => {
    if (!open) return;
    choicesIn(holder.current!)[0]?.focus();
    const leave = (event: Event): void => {
      if (!holder.current?.contains(event.target as Node)) shown.value = undefined;
    };
    document.addEventListener('pointerdown', leave);
    // A click into the reader's frame is heard of here only as a loss of focus.
    addEventListener('blur', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      removeEventListener('blur', leave);
    };
  }, [open, shown]);

  const close = (): void => {
    shown.value = undefined;
    holder.current?.querySelector('button')?.focus();
  };
  const show = (): void => {
    choices().then(
      (found) => {
        shown.value = found;
      },
      (error: unknown) => report(error, 'menu'),
    );
  };

  return (
    <div class="menu-holder" ref={holder}>
      <button
        type="button"
        class={icon ? `square ${look}` : look}
        {...(icon && { title: label, 'aria-label': label })}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        onClick={open ? close : show}
      >
        {icon ? <Icon name={icon} /> : label}
      </button>
      {shown.value && (
        <div class={`menu ${way}`} role="menu" aria-label={title} onKeyDown={(event) => menuKey(event, close)}>
          <div class="menu-title" role="presentation">
            {title}
          </div>
          {grouped(shown.value).map(({ name, choices: some }) => (
            <div key={name} {...(name && { role: 'group', 'aria-label': name })}>
              {name && (
                <div class="menu-group" aria-hidden="true">
                  {name}
                </div>
              )}
              {some.map(({ id, label, checked, toggled, choose }) => (
                <button
                  type="button"
                  {...roleOf(checked, toggled)}
                  tabIndex={-1}
                  key={id}
                  onClick={() => {
                    close();
                    choose();
                  }}
                >
                  {label}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Neighbours with the same word above them. */
function grouped(choices: Choice[]): { name: string; choices: Choice[] }[] {
  const groups: { name: string; choices: Choice[] }[] = [];
  for (const choice of choices) {
    const { group: name = '' } = choice;
    if (groups.at(-1)?.name === name) groups.at(-1)!.choices.push(choice);
    else groups.push({ name, choices: [choice] });
  }
  return groups;
}

function roleOf(checked?: boolean, toggled?: boolean) {
  if (toggled !== undefined) return { role: 'menuitemcheckbox', 'aria-checked': toggled } as const;
  if (checked !== undefined) return { role: 'menuitemradio', 'aria-checked': checked } as const;
  return { role: 'menuitem' } as const;
}

function choicesIn(holder: Element): HTMLElement[] {
  return [...holder.querySelectorAll<HTMLElement>('[role^=menuitem]')];
}

function menuKey(event: KeyboardEvent & { currentTarget: HTMLElement }, close: () => void): void {
  const choices = choicesIn(event.currentTarget);
  const index = choices.indexOf(document.activeElement as HTMLElement);
  const places: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 };
  const place = places[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (place !== undefined) choices.at(place % choices.length)?.focus();
  else return;
  event.stopPropagation();
  if (event.key !== 'Tab') event.preventDefault();
}
