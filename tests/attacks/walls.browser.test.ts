// Every attack against every wall alone: the sanitiser without frame and policy, the sandbox without the others, the
// policy without the others; and what is exported as HTML, shown where nothing protects it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReaderOptions, readerDocument } from '../../library/reader/frame/document';
import { parseArticle } from '../../src/export/article';
import { sanitise } from '../../src/extract/sanitise';
import own from './own.txt?raw';

declare global {
  interface Window {
    heard?: (words: unknown) => void;
  }
}

/** They call `alert`; here they are heard instead. */
const attacks = own
  .trimEnd()
  .split('\n')
  .map((attack) => attack.replace(/\balert\b/g, 'top.heard'));

const heard: unknown[] = [];

beforeEach(() => {
  heard.length = 0;
  window.top!.heard = (words) => heard.push(words ?? 'ran');
});
afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** So many documents are shown side by side. */
const beside = 8;

/** Shows documents, touches all that is in them, and gives those in whose company something ran. */
async function thatRan(documents: string[], sandbox?: string): Promise<string[]> {
  const ran: string[] = [];
  for (let first = 0; first < documents.length; first += beside) {
    heard.length = 0;
    const shown = documents.slice(first, first + beside);
    const frames = await Promise.all(shown.map((html) => show(html, sandbox)));
    for (const { contentDocument } of frames) provoke(contentDocument);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const frame of frames) frame.remove();
    if (heard.length > 0) ran.push(...shown);
  }
  return ran;
}

async function show(html: string, sandbox: string | undefined): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

function provoke(page: Document | null): void {
  for (const element of page?.querySelectorAll('*') ?? []) {
    if (element.matches('a[href^="http"], form, button, input, meta, link, base')) continue;
    for (const event of ['load', 'error', 'mouseover', 'focus', 'click', 'toggle', 'begin'])
      element.dispatchEvent(new Event(event));
  }
}

/** A policy that keeps the test to itself, and lets scripts run: what is asked for is another test's affair. */
const open = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-src 'none'">`;
const chunks = Array.from({ length: Math.ceil(attacks.length / 10) }, (_, at) => attacks.slice(at * 10, at * 10 + 10));
const sanitised = (html: string): string => {
  const holder = new DOMParser().parseFromString(html, 'text/html').body;
  return sanitise(holder).innerHTML;
};

describe('the attacks', () => {
  it('are heard where nothing holds them', async () => {
    expect((await thatRan(attacks.slice(0, 60).map((attack) => open + attack))).length).toBeGreaterThan(20);
  });

  it('run nothing after the sanitiser, in a page that lets scripts run', { timeout: 60_000 }, async () => {
    expect(await thatRan(chunks.map((chunk) => open + chunk.map(sanitised).join('')))).toEqual([]);
  });

  it('keep nothing that could run or ask', () => {
    const suspicious = attacks.filter((attack) => {
      const kept = new DOMParser().parseFromString(sanitised(attack), 'text/html');
      const elements = [...kept.body.querySelectorAll('*')];
      const runs = elements.some((element) =>
        element
          .getAttributeNames()
          .some((name) => /^on|^style$|^srcset$|^srcdoc$|^formaction$|^background$|:/.test(name)),
      );
      const asks = kept.querySelector(
        'script, style, link, iframe, object, embed, svg, form, base, meta, video, audio',
      );
      const leads = elements.some((element) =>
        /^\s*(javascript|data|vbscript|blob):/i.test(element.getAttribute('href') ?? ''),
      );
      return runs || asks !== null || leads;
    });
    expect(suspicious).toEqual([]);
  });

  it('run nothing in the sandbox, unsanitised and without its policy', { timeout: 60_000 }, async () => {
    const documents = attacks.map((attack) => open + attack);
    expect(
      await thatRan(documents, 'allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals'),
    ).toEqual([]);
  });

  it("run nothing under the reader's policy, unsanitised and without a sandbox", { timeout: 60_000 }, async () => {
    const text = { url: 'https://a.example/', title: 'x', facts: '', lang: 'en', dir: 'ltr' as const };
    const words = { image: 'Image' } as ReaderOptions['words'];
    const options = {
      remoteImages: false,
      look: {},
      stylesheet: 'data:text/css,',
      kept: new Map<string, string>(),
      words,
    };
    const { html } = readerDocument({ ...text, html: '<p>mark</p>' }, options);
    const documents = attacks.map((attack) => html.replace('<p>mark</p>', () => attack));
    expect(await thatRan(documents)).toEqual([]);
  });

  it('run nothing after the list of the exports, unsanitised', { timeout: 60_000 }, async () => {
    expect(
      await thatRan(chunks.map((chunk) => open + chunk.map((each) => parseArticle(each).innerHTML).join(''))),
    ).toEqual([]);
  });
});
