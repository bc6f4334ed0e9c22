// A document that a test or a command acts upon, whichever browser shows it: a page in a tab, or the popup.
import { actByRole } from './by-role.mjs';
import { until } from './until.mjs';

/** @typedef {(expression: string) => Promise<unknown>} Run evaluates an expression, awaits it, gives a JSON value */

export class Surface {
  /** @type {Run} */
  #run;

  /** @param {Run} run */
  constructor(run) {
    this.#run = run;
  }

  /**
   * Runs a function in the document and gives what it returns. It is sent as text: it sees its arguments and the
   * document, nothing else. Arguments and result cross as JSON.
   * @template {unknown[]} A
   * @template T
   * @param {(...args: A) => T} code
   * @param {A} args
   * @returns {Promise<Awaited<T>>}
   */
  async evaluate(code, ...args) {
    return /** @type {Awaited<T>} */ (await this.evaluateSource(`(${code})(...${JSON.stringify(args)})`));
  }

  /**
   * Evaluates an expression given as text, for scripts that come from a file.
   * @param {string} expression
   */
  evaluateSource(expression) {
    return this.#run(expression);
  }

  /**
   * Waits until a function gives something true in the document, and gives that.
   * @template {unknown[]} A
   * @template T
   * @param {(...args: A) => T} code
   * @param {A} args
   * @returns {Promise<Exclude<NonNullable<Awaited<T>>, false>>}
   */
  waitFor(code, ...args) {
    return until(() => this.evaluate(code, ...args), String(code));
  }

  /** All that the document shows as text, blanks folded. @returns {Promise<string>} */
  text() {
    return this.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const shown = [];
      while (texts.nextNode()) {
        const { parentElement, nodeValue } = texts.currentNode;
        if (parentElement?.checkVisibility()) shown.push(nodeValue);
      }
      return shown.join(' ').replace(/\s+/g, ' ').trim();
    });
  }

  /** @param {RegExp} pattern @returns {Promise<string>} the document's whole text */
  async waitForText(pattern) {
    let text = '';
    try {
      await until(async () => {
        text = await this.text();
        return pattern.test(text);
      }, String(pattern));
    } catch (error) {
      throw new Error(`Waited in vain for ${pattern} in: ${text}`, { cause: error });
    }
    return text;
  }

  /** How many elements of a role and name are shown. @param {string} role @param {RegExp} name @returns {Promise<number>} */
  async count(role, name) {
    return Number(await this.#act(role, name, 'count'));
  }

  /** Waits for the element and gives its text. @param {string} role @param {RegExp} name @returns {Promise<string>} */
  async textOf(role, name) {
    return String(await this.#actWhenThere(role, name, 'text'));
  }

  /** Waits for the element, enabled, and clicks it. @param {string} role @param {RegExp} name */
  async click(role, name) {
    await this.#actWhenThere(role, name, 'click');
  }

  /** Waits for the control and gives it a value. @param {string} role @param {RegExp} name @param {string} value */
  async fill(role, name, value) {
    await this.#actWhenThere(role, name, 'fill', value);
  }

  /** @param {string} role @param {RegExp} name @param {import('./by-role.mjs').Wish['act']} act @param {string} [value] */
  #act(role, name, act, value = '') {
    return this.evaluate(actByRole, { role, name: { source: name.source, flags: name.flags }, act, value });
  }

  /** @param {string} role @param {RegExp} name @param {import('./by-role.mjs').Wish['act']} act @param {string} [value] */
  async #actWhenThere(role, name, act, value) {
    try {
      return await until(() => this.#act(role, name, act, value), `${role} ${name}`);
    } catch (error) {
      const shown = await this.text().catch(() => 'nothing: the document is gone');
      throw new Error(`Waited in vain for ${role} ${name} in: ${shown}`, { cause: error });
    }
  }
}

/** A page in a tab. */
export class TabSurface extends Surface {
  /**
   * @param {Run} run
   * @param {object} tab
   * @param {string} tab.id the browser's own name of the tab
   * @param {(url: string) => Promise<void>} tab.goto
   * @param {() => Promise<void>} tab.bringToFront
   * @param {(key: string) => Promise<void>} tab.press as a key of the keyboard, with the name that `KeyboardEvent.key` has
   * @param {() => Promise<void>} tab.close
   */
  constructor(run, { id, goto, bringToFront, press, close }) {
    super(run);
    this.id = id;
    this.goto = goto;
    this.bringToFront = bringToFront;
    this.press = press;
    this.close = close;
  }
}

/** The popup under the toolbar button. */
export class PopupSurface extends Surface {
  #dismiss;
  #dismissed = false;

  /** @param {Run} run @param {() => Promise<void>} dismiss */
  constructor(run, dismiss) {
    super(run);
    this.#dismiss = dismiss;
  }

  /** Closes it as a reader does, by turning away from it. Does nothing when it is closed already. */
  async dismiss() {
    if (this.#dismissed) return;
    this.#dismissed = true;
    await this.#dismiss();
  }
}
