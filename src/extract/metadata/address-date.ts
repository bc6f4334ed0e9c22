// The day that an address names: publishing systems put it there.
import { isoDay } from './calendar';

/** The day in `/2019/05/03/`, `/2019-05-03-` or `/20190503`, also before a number of six digits or more; empty when there is none. */
export function dateInAddress(url: string): string {
  const { pathname, hostname } = new URL(url);
  // An archive's address begins with the day of its capture, which is no day of publication.
  const path = /(^|\.)archive\.(org|today|ph|is)$/.test(hostname)
    ? pathname.replace(/^\/(web\/)?\d{8,14}\w*\//, '/')
    : pathname;
  const match =
    /(?:^|\D)((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path) ??
    /(?:^|[^\d])((?:19|20)\d\d)(\/?)(\d\d)\/?(\d\d)(?!\d{1,5}(?!\d))/.exec(path);
  if (match) return isoDay(Number(match[1]), Number(match[3]), Number(match[4])) ?? '';
  const named = /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})\//i.exec(path);
  const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
  return named
    ? (isoDay(Number(named[1]), months.indexOf(named[2]!.toLowerCase()) / 3 + 1, Number(named[3])) ?? '')
    : '';
}
