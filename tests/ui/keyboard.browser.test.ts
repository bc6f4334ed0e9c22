// The shortcuts of a page: single keys, sequences, other layouts, and what is left alone.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForShortcuts } from '../../src/ui/keys/keyboard';
import { type ShortcutId, shortcuts } from '../../src/ui/keys/shortcuts';

let done: string[];
let stop: () => void;

beforeEach(() => {
  done = [];
  const doing = Object.fromEntries(shortcuts.map(({ id }) => [id, () => done.push(id) && id !== 'undo']));
  stop = listenForShortcuts(doing);
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function press(key: string, held: KeyboardEventInit & { on?: Element } = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  return (held.on ?? document.body).dispatchEvent(event);
}

describe('a key', () => {
  it.each([
    ['j', 'next'],
    ['#', 'delete'],
    ['?', 'help'],
    ['Escape', 'back'],
    ['Enter', 'open'],
  ] as [string, ShortcutId][])('%s does what the table says, and is kept from the browser', (key, id) => {
    expect(press(key, { shiftKey: key === '#' || key === '?' })).toBe(false);
    expect(done).toEqual([id]);
  });

  it('is known by its place where the layout has no Latin letters', () => {
    press('о', { code: 'KeyJ' });
    press('ت', { code: 'KeyK' });
    expect(done).toEqual(['next', 'previous']);
  });

  it('is known where AltGr makes it', () => {
    press('#', { ctrlKey: true, altKey: true, modifierAltGraph: true });
    expect(done).toEqual(['delete']);
  });

  it('is left to the browser when it does nothing, or means something else', () => {
    expect(press('z')).toBe(true);
    expect(press('j', { altKey: true })).toBe(true);
    expect(press('s', { ctrlKey: true })).toBe(true);
    expect(press('J', { shiftKey: true })).toBe(true);
    expect(done).toEqual(['undo']);
  });
});

describe('two keys', () => {
  it('one after the other are one shortcut, and the first alone is none', () => {
    press('g');
    expect(done).toEqual([]);
    press('s');
    expect(done).toEqual(['goStarred']);
    press('s');
    expect(done).toEqual(['goStarred', 'star']);
  });

  it('with something else between them are none', () => {
    press('g');
    press('q');
    press('u');
    expect(done).toEqual(['back']);
  });
});

describe('a key that belongs to another', () => {
  it.each([
    '<input>',
    '<textarea></textarea>',
    '<dialog open><p tabindex="0">x</p></dialog>',
    '<div role="menu"><button>x</button></div>',
  ])('is left alone: %s', (html) => {
    document.body.innerHTML = html;
    const on = document.querySelector('input, textarea, p, button')!;
    expect(press('j', { on })).toBe(true);
    expect(done).toEqual([]);
  });

  it('is left to a button only where the button can be pressed with it', () => {
    document.body.innerHTML = '<button>x</button>';
    const on = document.querySelector('button')!;
    press('Enter', { on });
    press('j', { on });
    expect(done).toEqual(['next']);
  });

  it('is left alone when it was answered', () => {
    const answer = (event: Event): void => event.preventDefault();
    document.body.addEventListener('keydown', answer);
    press('j');
    document.body.removeEventListener('keydown', answer);
    expect(done).toEqual([]);
  });
});

it('is heard in the window of a frame too', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const heard = vi.fn();
  const stopThere = listenForShortcuts({ next: heard }, frame.contentWindow!);
  frame.contentDocument!.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
  stopThere();
});

it('has each key once', () => {
  const keys = shortcuts.flatMap((shortcut) => shortcut.keys as readonly string[]);
  expect(new Set(keys).size).toBe(keys.length);
});
