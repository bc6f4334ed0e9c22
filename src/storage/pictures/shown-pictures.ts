// Which pictures belong to an article: those its html shows and the lead image, by their web addresses.
import type { Article } from '../../model';

/** Sanitised html is serialised by a browser: values stand in double quotes, with their own quotes escaped. */
const images = /<img((?:\s+[\w:-]+(?:="[^"]*")?)*)/gi;
const source = /\ssrc="([^"]*)"/i;
const webAddress = /^https?:\/\//i;

const escaped: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: '\u00a0' };

/** The addresses as the html names them, each once, in reading order; the lead image comes last. */
export function picturesOf({ html, leadImage }: Pick<Article, 'html' | 'leadImage'>): string[] {
  const shown = [...html.matchAll(images)].map(([, attributes = '']) => unescaped(source.exec(attributes)?.[1] ?? ''));
  return [...new Set([...shown, leadImage])].filter((address) => webAddress.test(address) && URL.canParse(address));
}

function unescaped(value: string): string {
  return value.replace(/&(amp|quot|lt|gt|nbsp);/g, (_, name: string) => escaped[name]!);
}
