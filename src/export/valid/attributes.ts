// Attributes whose value is none that HTML knows.
import { unwrap } from '../tree';
import { address } from './address';

/** What a value must look like, by attribute, or by element and attribute. */
const values: Record<string, RegExp> = {
  dir: /^(?:ltr|rtl|auto)$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/,
  start: /^-?\d{1,9}$/,
  value: /^-?\d{1,9}$/,
  type: /^[1aAiI]$/,
  width: /^\d{1,5}$/,
  height: /^\d{1,5}$/,
  class: /^(?:language-\S+|footnotes|elsewhere)$/,
};

const parts =
  /^doc-(?:abstract|acknowledgments|afterword|appendix|bibliography|conclusion|endnotes|epilogue|foreword|glossary|introduction|preface|prologue)$/;

/** Roles that say more than the element does, by element. */
const roles: Record<string, RegExp> = {
  a: /^doc-(?:noteref|backlink|biblioref|glossref)$/,
  section: parts,
  div: parts,
};

export function cleanAttributes(root: HTMLElement): void {
  for (const element of root.querySelectorAll('*')) {
    const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
    for (const { name, value } of isHtml ? [...element.attributes] : []) {
      if (values[name] && !values[name].test(value)) element.removeAttribute(name);
    }
    if (isHtml) cleanHtml(element);
    else element.removeAttribute('lang');
  }
  for (const isolate of root.querySelectorAll('bdo:not([dir])')) unwrap(isolate);
  for (const time of root.querySelectorAll('time')) {
    if (!isTime(time.getAttribute('datetime') ?? '')) unwrap(time);
  }
}

function cleanHtml(element: Element): void {
  const role = element.getAttribute('role');
  if (role !== null && !roles[element.localName]?.test(role)) element.removeAttribute('role');
  const lang = element.getAttribute('lang');
  if (lang !== null) setOrRemove(element, 'lang', languageTag(lang));
  if (element.localName === 'li' && element.parentElement?.localName !== 'ol') element.removeAttribute('value');
  for (const name of ['href', 'src']) {
    const value = element.getAttribute(name);
    // What has no scheme is ours: a file beside this one.
    if (value !== null && /^(?!data:)[a-z][a-z\d+.-]*:/i.test(value)) setOrRemove(element, name, address(value));
  }
  if (element.localName === 'a' && !element.hasAttribute('href')) element.removeAttribute('role');
}

function setOrRemove(element: Element, name: string, value: string): void {
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** A tag in its canonical form whose language is known to the browser; empty when it is none. */
export function languageTag(lang: string): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(lang);
    const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return known.of(tag.split('-')[0]!) === undefined ? '' : tag;
  } catch {
    return '';
  }
}

/** A year, a month, a day or a moment, as HTML's `datetime` has them. */
function isTime(value: string): boolean {
  const [, day, hour] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(value) ?? [];
  if (day === undefined) return /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value);
  const date = new Date(`${day}T${hour ?? '00:00'}:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !day.startsWith('0000');
}
