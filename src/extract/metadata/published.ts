// When the article was published and changed: machine-readable dates first, then what readers see, then the address.
import { dateInAddress } from './address-date';
import { type Claim, claimsFor, type Field, type Source } from './claims';
import { isoDate } from './dates';
import type { VisibleDate } from './visible-date';

export interface Dated {
  iso: string;
  source: Source;
}

export interface VisibleDates {
  published?: VisibleDate;
  modified?: VisibleDate;
}

export function publishedOf(claims: Claim[], visible: VisibleDates, url: string, lang: string): Dated | undefined {
  const said = firstDate(claims, 'published', lang);
  const shown = visible.published;
  if (said && !(shown && shown.weight >= 5 && said.source !== 'json-ld')) return said;
  const inAddress = dateInAddress(url);
  if (shown && (shown.weight > 3 || inAddress === '')) return { iso: shown.iso, source: 'visible' };
  if (inAddress !== '') return { iso: inAddress, source: 'address' };
  // Many pages show one day only, and call it the day of the last change.
  return visible.modified && visible.modified.weight > 1.5
    ? { iso: visible.modified.iso, source: 'visible' }
    : undefined;
}

export function modifiedOf(claims: Claim[], visible: VisibleDates, lang: string): Dated | undefined {
  const shown = visible.modified;
  return firstDate(claims, 'modified', lang) ?? (shown && { iso: shown.iso, source: 'visible' });
}

function firstDate(claims: Claim[], field: Field, lang: string): Dated | undefined {
  for (const { value, source } of claimsFor(claims, field)) {
    const iso = isoDate(value, lang);
    if (iso !== '') return { iso, source };
  }
  return undefined;
}
