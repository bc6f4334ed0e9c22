// The line under a title, in pages and in books.
import type { FullCapture } from '../model';
import { isLink } from './allowed';
import type { ExportOptions } from './exporter';
import { attribute, text } from './markup';
import { address } from './valid/address';
import { languageTag } from './valid/attributes';

/** Who, where, when: what stands under the title. */
export function credits(capture: FullCapture, { lang, words }: ExportOptions): string {
  const { byline, publishedTime, url } = capture;
  const site = capture.siteName || (URL.parse(url)?.hostname ?? '');
  const source = isLink(url) ? `<a${attribute('href', address(url))}>${text(site || url)}</a>` : text(site);
  const published = publishedTime && time(publishedTime, lang);
  const captured = `${text(words.captured)} ${time(new Date(capture.capturedAt).toISOString(), lang)}`;
  return [byline.map((name) => `<bdi>${text(name)}</bdi>`).join(', '), `<bdi>${source}</bdi>`, published, captured]
    .filter((part) => part !== '' && part !== '<bdi></bdi>')
    .map((part) => `<p${attribute('lang', lang)}>${part}</p>\n`)
    .join('');
}

/** A day as its reader writes it. A moment with an offset is that day where it was written; the rest is UTC. */
function time(iso: string, lang: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(iso)?.[0] ?? '';
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return text(iso);
  const words = new Intl.DateTimeFormat(languageTag(lang) || 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return `<time${attribute('datetime', day)}>${text(words)}</time>`;
}
