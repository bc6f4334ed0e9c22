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

/**
 * Machine-readable dates are checked against what is shown: one that agrees is believed before others; one that is later
 * than the day under the title is of a move from one system to another; a day that machines call the last change is
 * that, whatever stands beside it.
 */
export function publishedOf(claims: Claim[], visible: VisibleDates, url: string, lang: string): Dated | undefined {
  const all = [...firstOf(claims, lang), ...ofPage(claims, lang)];
  const shown = all.length > 0 && isChange(visible.published, all, claims, lang) ? undefined : visible.published;
  const isClear = shown !== undefined && shown.weight >= 2.5;
  const said = (isClear && all.find(({ iso }) => dayOf(iso) === dayOf(shown.iso))) || all[0];
  if (said && shown && dayOf(said.iso) === dayOf(shown.iso)) return said;
  const isOlder = shown && shown.weight > 3.3 && said && dayOf(said.iso) > dayOf(shown.iso);
  if (said && !isOlder && !(shown && shown.weight >= 4.4 && said.source !== 'json-ld')) return said;
  const inAddress = dateInAddress(url);
  // The address tells which of two numbers is the month.
  if (shown && inAddress !== '' && isSwapped(shown.iso, inAddress)) return { iso: inAddress, source: 'address' };
  if (shown && (isOlder || shown.weight > 3 || inAddress === '')) return { iso: shown.iso, source: 'visible' };
  if (inAddress !== '') return { iso: inAddress, source: 'address' };
  // Many pages show one day only, and call it the day of the last change.
  return visible.modified && visible.modified.weight > 2.2
    ? { iso: visible.modified.iso, source: 'visible' }
    : undefined;
}

/**
 * The earliest; but meta elements first where one of them has the day of the last change: the system that published the
 * page fills them in, and has published it anew. Others at times call the day of the last change that of publication too,
 * and are not asked where an earlier one is known.
 */
function firstOf(claims: Claim[], lang: string): Dated[] {
  const said = datesOf(claims, 'published', lang);
  const inMeta = said.filter(({ source }) => source === 'meta');
  const changes = datesOf(claims, 'modified', lang).map(({ iso }) => dayOf(iso));
  const earlier = said.filter(({ iso }) => changes.every((day) => dayOf(iso) < day));
  const all = [...inMeta, ...(inMeta.length > 0 || earlier.length > 0 ? earlier : said)];
  const isAnew = inMeta.some(({ iso }) => changes.includes(dayOf(iso)));
  return isAnew ? all : all.sort((one, other) => dayOf(one.iso).localeCompare(dayOf(other.iso)));
}

function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

function isSwapped(iso: string, other: string): boolean {
  const [year, month, day] = dayOf(iso).split('-');
  return `${year}-${day}-${month}` === other;
}

/** Publishing systems give posts a time of publication in meta; a page that has only that of its change is no post. */
function ofPage(claims: Claim[], lang: string): Dated[] {
  const inMeta = (field: Field): boolean => claimsFor(claims, field).some(({ source }) => source === 'meta');
  return inMeta('modified') && !inMeta('published') ? [] : datesOf(claims, 'pageMade', lang);
}

function isChange(shown: VisibleDate | undefined, said: Dated[], claims: Claim[], lang: string): boolean {
  const days = (dates: Dated[]): Set<string> => new Set(dates.map(({ iso }) => dayOf(iso)));
  if (!shown || days(said).has(dayOf(shown.iso))) return false;
  return days(datesOf(claims, 'modified', lang)).has(dayOf(shown.iso));
}

export function modifiedOf(claims: Claim[], visible: VisibleDates, lang: string): Dated | undefined {
  const shown = visible.modified;
  return datesOf(claims, 'modified', lang)[0] ?? (shown && { iso: shown.iso, source: 'visible' });
}

function datesOf(claims: Claim[], field: Field, lang: string): Dated[] {
  return claimsFor(claims, field)
    .map(({ value, source }) => ({ iso: isoDate(value, lang), source }))
    .filter(({ iso }) => iso !== '');
}
