// Decides, from addresses alone, whether two pages are the same page.
import { isTracking } from './tracking';

/**
 * The identity of a page: two addresses of one page give the same string. For comparing, not for opening: `http`
 * becomes `https`, parameters are sorted. Fragments go, but for routes of applications (`#!…`, `#/…`).
 * @param declared what the page names as its `rel=canonical`, if it does; believed only on the page's own site, and
 *   not when it is the front page while the page itself is none (a common mistake of templates).
 */
export function canonicalAddress(url: string, declared?: string): string {
  const own = identity(url);
  if (!declared || !URL.canParse(declared, url)) return own;
  const claimed = identity(new URL(declared, url).href);
  return isBelievable(claimed, own) ? claimed : own;
}

/** The address as it may be stored: without user name and password. */
export function withoutCredentials(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

/**
 * The part of a host name that one owner registers, roughly: the last two labels, or three where the last two are a
 * public suffix such as `co.uk` or a host of many people's sites such as `github.io`. The whole Public Suffix List would
 * be larger than everything else here; a miss only means that a `rel=canonical` is believed or not on a rare host.
 */
export function siteOf(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  const lastTwo = labels.slice(-2).join('.');
  const shared = secondLevel.test(lastTwo) || sharedHosts.has(lastTwo);
  return labels.slice(shared ? -3 : -2).join('.');
}

/** Whether an address is the front page of its host. */
export function isFrontPage(url: string): boolean {
  const { pathname, search, hash } = new URL(url);
  return /^\/(index\.\w+|home|[a-z]{2}([-_][a-z]{2})?)?\/?$/i.test(pathname) && search === '' && hash === '';
}

const secondLevel = /^(ac|co|com|edu|go|gob|gov|gv|id|ltd|me|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;
const sharedHosts = new Set(
  (
    'github.io gitlab.io blogspot.com wordpress.com substack.com tumblr.com medium.com livejournal.com typepad.com ' +
    'wixsite.com weebly.com netlify.app vercel.app pages.dev web.app neocities.org hatenablog.com ghost.io'
  ).split(' '),
);

function isBelievable(claimed: string, own: string): boolean {
  const there = new URL(claimed);
  const here = new URL(own);
  if (!/^https?:$/.test(there.protocol) || siteOf(there.hostname) !== siteOf(here.hostname)) return false;
  return !isFrontPage(claimed) || isFrontPage(own);
}

function identity(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(unwrapAmpCache(address));
  url.username = '';
  url.password = '';
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  if (!/^https?:$/.test(url.protocol)) return url.href;
  url.protocol = 'https:';
  url.hostname = url.hostname.replace(/^amp\.(?=[^.]+\.)/, '').replace(/\.$/, '');
  url.pathname = plainPath(url.pathname);
  url.search = meaningful(url.search);
  const href = url.href;
  return url.search === '' && url.hash === '' && url.pathname !== '/' ? href.replace(/\?$/, '') : href;
}

/** An article inside Google's AMP viewer or cache has its own address in the path. */
function unwrapAmpCache(address: string): string {
  const url = new URL(address);
  const path = /(^|\.)google(\.\w+){1,2}$/.test(url.hostname)
    ? /^\/amp\/(.+)$/.exec(url.pathname)
    : /\.cdn\.ampproject\.org$/.test(url.hostname)
      ? /^\/(?:c|v|wp|i)\/(.+)$/.exec(url.pathname)
      : null;
  if (!path?.[1]) return address;
  const inner = path[1].replace(/^s\//, '');
  return URL.canParse(`https://${inner}`) ? `https://${inner}${url.search}${url.hash}` : address;
}

function plainPath(path: string): string {
  const plain = path
    .replace(/\/amp\/?$/, '/')
    .replace(/^\/amp\//, '/')
    .replace(/\.amp(\.html?)?$/, '$1')
    .replace(/\/+$/, '');
  return plain || '/';
}

/** The query without what only tells where the reader came from; sorted, so that order does not matter. */
function meaningful(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(nameIn(pair), pair));
  return kept.sort().join('&');
}

function nameIn(pair: string): string {
  const raw = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(raw).toLowerCase();
  } catch {
    return raw.toLowerCase();
  }
}
