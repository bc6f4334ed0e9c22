// Who is answered: this extension alone, for the messages that have a name.
import { beforeEach, expect, it, vi } from 'vitest';
import { handleInBackground } from '../src/messages';

type Listener = (message: unknown, sender: { id?: string; url?: string }, reply: (reply: unknown) => void) => unknown;

const played = vi.hoisted(() => ({ listeners: [] as unknown[] }));

vi.mock('../src/browser', () => ({
  default: {
    runtime: { id: 'offprint', onMessage: { addListener: (listener: unknown) => played.listeners.push(listener) } },
  },
}));

const asked = vi.fn(() => ({ kind: 'notArticle' as const }));
const replied = vi.fn();
const own = { id: 'offprint' };

beforeEach(() => {
  played.listeners.length = 0;
  asked.mockClear();
  replied.mockClear();
  handleInBackground({ capture: asked, keepPicked: asked, fetchMissing: asked } as never);
});

function send(message: unknown, sender: Parameters<Listener>[1]): unknown {
  return (played.listeners[0] as Listener)(message, sender, replied);
}

it('answers a message of its own', async () => {
  expect(send({ name: 'capture', request: {} }, own)).toBe(true);
  await vi.waitUntil(() => replied.mock.calls.length > 0);
  expect(replied).toHaveBeenCalledExactlyOnceWith({ ok: true, value: { kind: 'notArticle' } });
  expect(asked).toHaveBeenCalledOnce();
});

it.each([
  ['another extension', { id: 'other' }],
  ['a page', { url: 'https://evil.example/' }],
  ['nobody', {}],
])('does not answer %s', (_, sender) => {
  expect(send({ name: 'capture', request: {} }, sender)).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
});

it.each([
  ['no name', {}],
  ['an unknown name', { name: 'erase' }],
  ['a name of the prototype', { name: 'constructor' }],
  ['another name of it', { name: '__proto__' }],
  ['no text for a name', { name: ['capture'] }],
  ['nothing', null],
  ['a text', 'capture'],
])('does not answer %s', (_, message) => {
  expect(send(message, own)).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
});
