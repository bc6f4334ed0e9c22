// A page of the web that protects nothing: documents are shown in it, touched in every way, and whatever runs or asks is heard.
import type { TabSurface } from '../../../scripts/browsers/surface.mjs';
import type { Bed } from '../../e2e/bed';

/** A document to be shown. */
export interface Shown {
  name: string;
  type: 'text/html' | 'application/xhtml+xml' | 'image/svg+xml' | 'text/plain';
  body: string;
  /** Whether it may show pictures from the web, as the article does that it holds. */
  pictures: boolean;
  /** Addresses, relative to its own, that belong to it. */
  beside?: readonly string[];
}

const origin = 'https://stage.example';

declare global {
  interface Window {
    hearFrom: (at: number, words: unknown) => void;
  }
}

export class Stage {
  #count = 0;
  readonly #bed: Bed;
  readonly #page: TabSurface;

  private constructor(bed: Bed, page: TabSurface) {
    this.#bed = bed;
    this.#page = page;
  }

  static async open(bed: Bed): Promise<Stage> {
    return new Stage(bed, await bed.open(`${origin}/`, '<!doctype html><title>Stage</title><body>'));
  }

  /** Shows documents, and gives what ran and what was asked for. */
  async show(documents: readonly Shown[]): Promise<{ ran: string[]; asked: string[] }> {
    const { dialogs } = this.#bed.driver;
    dialogs.length = 0;
    this.#bed.forgetAsked();
    const allowed = new Set([`${origin}/`, `${origin}/favicon.ico`]);
    const places = documents.map((document, at) => ({
      address: this.#put(document, at, allowed),
      pictures: document.pictures,
    }));
    const ran: string[] = [];
    for (let first = 0; first < places.length; first += atOnce) {
      const shown = await this.#page.evaluate(showAndTouch, places.slice(first, first + atOnce), beside);
      ran.push(...shown.heard.map(({ at, words }) => `${documents[at]?.name ?? 'the stage itself'}: ${words}`));
      for (const address of shown.pictures) allowed.add(address);
    }
    const asked = this.#bed.asked.filter((address) => !allowed.has(address));
    return { ran: [...ran, ...dialogs.splice(0)], asked };
  }

  #put({ type, body, beside: others = [] }: Shown, at: number, allowed: Set<string>): string {
    this.#count += 1;
    const address = `${origin}/${this.#count}/`;
    this.#bed.web.set(address, { type: `${type}; charset=utf-8`, body: listening(type, body, at) });
    for (const part of ['', ...others]) allowed.add(new URL(part, address).href);
    return address;
  }
}

/** So many documents are shown by one command. */
const atOnce = 64;
/** So many stand side by side. */
const beside = 8;

/** Takes away the policy that a document has, and lets its alerts be heard without a dialog. */
function listening(type: Shown['type'], body: string, at: number): string {
  const script = `alert = confirm = prompt = print = (words) => top.hearFrom(${at}, words)`;
  const open = body.replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/gi, '');
  if (type === 'text/html') return open.replace(/^(?:<!doctype[^>]*>)?/i, `$&<script>${script}</script>`);
  if (type === 'application/xhtml+xml')
    return open.replace(/<head[^>]*>/, `$&<script>//<![CDATA[\n${script}\n//]]></script>`);
  return open;
}

/** Runs in the stage. */
async function showAndTouch(
  places: { address: string; pictures: boolean }[],
  beside: number,
): Promise<{ heard: { at: number; words: string }[]; pictures: string[] }> {
  const events = [
    ...['load', 'error', 'mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'mouseout', 'pointerdown'],
    ...['focus', 'focusin', 'blur', 'input', 'change', 'beforeinput', 'keydown', 'toggle', 'begin', 'end', 'scroll'],
    ...['animationstart', 'animationend', 'transitionend', 'dragstart', 'wheel', 'copy', 'submit', 'resize'],
  ];
  const heard: { at: number; words: string }[] = [];
  const pictures = new Set<string>();
  window.hearFrom = (at, words) => heard.push({ at, words: String(words) });
  window.alert = (words) => window.hearFrom(-1, words);
  const twoFrames = (): Promise<unknown> =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  /** A sandbox that takes nothing but the way out: what is shown cannot take the stage away or open windows. */
  const show = (address: string): Promise<HTMLIFrameElement> =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-modals');
      frame.src = address;
      const tired = setTimeout(() => resolve(frame), 3000); // what never comes to its end is touched as it is
      frame.addEventListener('load', () => {
        clearTimeout(tired);
        resolve(frame);
      });
      document.body.append(frame);
    });
  const tolerant = (act: () => void): void => {
    try {
      act();
    } catch {
      // An attack that broke the page it is in.
    }
  };
  const touch = (page: Document): void => {
    for (const element of page.querySelectorAll('*')) {
      for (const event of events)
        tolerant(() => void element.dispatchEvent(new Event(event, { bubbles: event !== 'load', cancelable: true })));
      tolerant(() => (element as HTMLElement).focus?.());
      // A link to the web leads there when it is clicked: that is no attack.
      const link = element.closest<HTMLAnchorElement>('a[href], area[href]');
      if (link && ['http:', 'https:', 'mailto:', 'tel:'].includes(link.protocol)) continue;
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      tolerant(() => void element.dispatchEvent(click));
    }
  };
  const note = (page: Document): void => {
    for (const image of page.querySelectorAll<HTMLImageElement>('img, picture > source')) {
      const candidates = image.srcset.split(/\s*,\s+|\s+/);
      for (const address of [image.src, ...candidates])
        if (URL.canParse(address, page.baseURI)) pictures.add(new URL(address, page.baseURI).href);
    }
  };

  for (let first = 0; first < places.length; first += beside) {
    const shown = places.slice(first, first + beside);
    const frames = await Promise.all(shown.map(({ address }) => show(address)));
    for (const [at, frame] of frames.entries()) {
      tolerant(() => {
        const page = frame.contentDocument!;
        if (shown[at]!.pictures) note(page);
        // Once more, as it is read back from what is written of it.
        const { body } = page;
        if (body?.localName === 'body' && page.contentType === 'text/html') {
          const again = page.createElement('div');
          again.innerHTML = body.innerHTML;
          body.append(again);
        }
        touch(page);
      });
    }
    await twoFrames();
    for (const frame of frames) frame.remove();
  }
  // What was asked for before this is on its way before this.
  await fetch('/').then((answer) => answer.text());
  return { heard, pictures: [...pictures] };
}
