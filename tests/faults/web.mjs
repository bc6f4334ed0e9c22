// The pages that are captured while something goes wrong.
import { fakeWeb } from '../../scripts/browsers/fake-web.mjs';

const sentences = [
  'The lock keeper counted the barges twice, since the first number had been too good to be believed by anybody.',
  'Below the weir the water was brown for a week, and the boys who knew why kept their mouths shut about it.',
  'It is said that the bell was cast from the anchors of two ships that had met in the fog and not parted again.',
];

/** @typedef {import('../../scripts/browsers/fake-web.mjs').FakeWeb & { onHeld(held: import('./chromium.mjs').Held): void }} FaultsWeb */

/** @returns {Promise<FaultsWeb>} */
export async function faultsWeb() {
  const web = await fakeWeb((address) => {
    const { hostname, pathname, searchParams } = new URL(address);
    if (hostname !== 'faults.example') return undefined;
    if (pathname === '/held') {
      whole.onHeld({ at: searchParams.get('at') ?? '', isNoted: searchParams.get('isNoted') === 'true' });
      return { type: 'text/plain', body: '', headers: { 'access-control-allow-origin': '*' } };
    }
    const word = pathname.split('/').at(-1);
    const text = sentences
      .map((sentence) => `<p>${sentence} ${sentences.join(' ')} ${searchParams.get('text')}</p>`)
      .join('');
    const links = '<li><a href="/x">A headline of the day that leads elsewhere</a></li>'.repeat(40);
    const isFront = pathname.startsWith('/front');
    const body = isFront ? `<ul>${links}</ul>` : `<article><h1>The weir ${word}</h1>${text}</article>`;
    return {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>The weir ${word}</title><link rel="canonical" href="https://faults.example${pathname}"><body>${body}</body></html>`,
    };
  });
  /** @type {FaultsWeb} */
  const whole = { ...web, onHeld() {} };
  return whole;
}
