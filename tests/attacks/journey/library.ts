// The library in a browser, as its user works with it: files in, every article opened, files out.
import type { TabSurface } from '../../../scripts/browsers/surface.mjs';
import { until } from '../../../scripts/browsers/until.mjs';
import type { Bed } from '../../e2e/bed';
import { pick } from '../../e2e/pick';
import { pressSelectAll } from '../../e2e/select-all';

/** Imports files; gives what the dialog says of it. */
export async function bringIn(bed: Bed, paths: string[]): Promise<string> {
  const library = await bed.openExtensionPage('library/index.html?dialog=import');
  await pick(library, paths);
  await library.click('button', /^Import$/);
  const said = await library.waitForText(/(articles?|address(es)?) came in|were there already/);
  await library.close();
  return said;
}

/** Opens each article of the library in the reader and touches it in every way; the list is beside it. */
export async function readAll(bed: Bed): Promise<number> {
  const { captures } = await bed.stored();
  const library = await bed.openExtensionPage('library/index.html');
  await hearViolations(library);
  const places = captures.map(({ id, title }) => ({ id, title }));
  for (let first = 0; first < places.length; first += atOnce)
    await library.evaluate(openAndTouch, places.slice(first, first + atOnce));
  await expectNoViolation(library);
  await library.close();
  return captures.length;
}

/**
 * Exports what is selected by the menu; gives the file's name and bytes. They are taken where the page hands them to the
 * browser's downloads, which put files of one name in place of each other.
 */
export async function takeOut(library: TabSurface, item: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await library.evaluate(() => {
    window.saved = undefined;
  });
  await library.click('button', /^Export/);
  await library.click('menuitem', item);
  const ask = () => library.evaluate(() => window.saved);
  const { name, base64 } = await until(ask, `the file of ${item}`, 60_000);
  return { name, bytes: Buffer.from(base64, 'base64') };
}

/** Has the page keep what it saves. */
function keepSaved(library: TabSurface): Promise<void> {
  return library.evaluate(() => {
    const made = new Map<string, Blob>();
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      const address = createObjectURL.call(URL, blob);
      made.set(address, blob as Blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const reader = new FileReader();
      reader.onload = () => {
        window.saved = { name: this.download, base64: String(reader.result).replace(/^[^,]*,/, '') };
      };
      reader.readAsDataURL(made.get(this.href)!);
    };
  });
}

/** A page of the library where all is selected. */
export async function withAllSelected(bed: Bed, count: number): Promise<TabSurface> {
  const library = await bed.openExtensionPage('library/index.html');
  await keepSaved(library);
  await library.waitFor(() => document.querySelector('[role=option]'));
  await pressSelectAll(library);
  await library.waitForText(new RegExp(`${count.toLocaleString('en')} selected`));
  return library;
}

/** So many articles are opened by one command. */
const atOnce = 40;

declare global {
  interface Window {
    violations: string[];
    saved: { name: string; base64: string } | undefined;
  }
}

/** What the page's policy has to hold back is noted: that it held is not enough, it should have had nothing to do. */
function hearViolations(library: TabSurface): Promise<void> {
  return library.evaluate(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
}

async function expectNoViolation(library: TabSurface): Promise<void> {
  const violations = await library.evaluate(() => window.violations);
  if (violations.length > 0) throw new Error(`The policy had to hold back ${violations.join(', ')}.`);
}

/** Runs in the library. */
async function openAndTouch(places: { id: number; title: string }[]): Promise<void> {
  const events = ['load', 'error', 'mouseover', 'focus', 'toggle', 'begin', 'animationend', 'pointerdown', 'scroll'];
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const { id, title } of places) {
    location.hash = `#capture=${id}`;
    const told = title.slice(0, 12);
    let article: Document | null | undefined;
    for (let turns = 0; !article && turns < 600; turns += 1) {
      await frame();
      const shown = document.querySelector('iframe')?.contentDocument;
      if (shown?.readyState === 'complete' && shown.querySelector('h1')?.textContent.trim().startsWith(told))
        article = shown;
    }
    if (!article) throw new Error(`The reader does not show ${title}`);
    for (const element of article.querySelectorAll('*')) {
      for (const event of events) element.dispatchEvent(new Event(event, { bubbles: true }));
      if (!element.closest('a[href]')) element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
    await frame();
  }
}
