// A page in the making: mutations change it, then it is served.

/** What the page's own code and its handlers call: whoever runs it is heard. */
export const heard = 'heard';

/** Whoever asks for an address here is noticed. */
export const lure = 'https://lure.example';

export class Draft {
  type = 'text/html; charset=utf-8';
  url = 'https://hostile.example/2024/story';
  /** How text becomes bytes. @type {(text: string) => Uint8Array} */
  encode = (text) => Buffer.from(text, 'utf8');
  /** Runs in the page's own world when its capture begins. @type {string[]} */
  meanwhile = [];
  /** What is selected when its capture begins. */
  selectsAll = false;

  /** @param {string} html */
  constructor(html) {
    this.html = html;
  }

  /** Puts something at a random place of the text, between two elements. @param {string} piece @param {import('./random.mjs').Chance} chance */
  insert(piece, chance) {
    const places = [...this.html.matchAll(/<\/(?:p|li|h[1-6]|div|section|blockquote)>/gi)];
    const place = places.length === 0 ? undefined : chance.pick(places);
    const at = place ? place.index + place[0].length : this.html.length;
    this.html = this.html.slice(0, at) + piece + this.html.slice(at);
  }

  /** Puts something at the start of the head. @param {string} piece */
  insertInHead(piece) {
    const head = /<head[^>]*>/i.exec(this.html);
    const at = head ? head.index + head[0].length : 0;
    this.html = this.html.slice(0, at) + piece + this.html.slice(at);
  }

  /** Lets the page run something when it has loaded. @param {string} code */
  run(code) {
    this.html += `\n<script>${code}</script>`;
  }

  /** Takes away the policy by which a page forbids its own scripts. */
  allowScripts() {
    this.html = this.html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/gi, '');
  }
}
