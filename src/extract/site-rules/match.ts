// Which rule is for an address.
import type { SiteRule } from '../../model';

/** The first rule whose `site` fits the address. */
export function ruleFor(url: string, rules: readonly SiteRule[]): SiteRule | undefined {
  const { host, pathname } = new URL(url);
  return rules.find(({ site }) => {
    const [wantedHost, wantedPath] = partsOf(site);
    return fitsHost(wantedHost, host) && fitsPath(wantedPath, pathname);
  });
}

/** The `site` that an address typed or pasted by the user means: without scheme, query and fragment. */
export function siteOf(typed: string): string {
  return typed
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?#].*$/, '');
}

/** Whether a text can be the `site` of a rule. */
export function isSite(site: string): boolean {
  const [host, path] = partsOf(site);
  const name = host.replace(/^\*\./, '');
  return name !== '' && !/[*@\s]/.test(name) && !/[?#\s]/.test(path) && URL.canParse(`https://${name}`);
}

function partsOf(site: string): [host: string, path: string] {
  const slash = site.indexOf('/');
  return slash < 0 ? [site.toLowerCase(), '/*'] : [site.slice(0, slash).toLowerCase(), site.slice(slash)];
}

/** `a.example` stands for `www.a.example` too; `*.a.example` for itself and every name below it. */
function fitsHost(wanted: string, host: string): boolean {
  if (!wanted.startsWith('*.')) return host === wanted || host === `www.${wanted}`;
  return host === wanted.slice(2) || host.endsWith(wanted.slice(1));
}

/** Stretch by stretch instead of by a pattern: many `*` in a row cost no more than one. */
function fitsPath(wanted: string, path: string): boolean {
  const [first = '', ...rest] = wanted.split('*');
  const last = rest.pop();
  if (last === undefined) return path === first || path === `${first}/`;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
