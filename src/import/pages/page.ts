// Pages saved as files: SingleFile's, and any other HTML that tells its address. Their articles are extracted.
// Shape: single-file-core (the comment "Page saved with SingleFile" with url and saved date), "Mark of the Web"
// (learn.microsoft.com: "saved from url="), rel=canonical (RFC 6596), ogp.me.
import { decodedWhole } from '../decode';
import { addressFields, isWebAddress, moment, problem } from '../fields';
import type { Importer, ImportRecord, Peek, Place } from '../importer';
import { attributesOf, plainText } from '../lists/entities';
import { withCarried } from './carried';

const singleFileComment = /<!--\s*(?:Page saved with|Archive processed by) SingleFile\s*\n(.*?)-->/s;

export const singleFile: Importer = {
  id: 'single-file',
  label: 'importSingleFile',
  recognise: ({ head }) => singleFileComment.test(head),
  parse: async function* (file) {
    const html = await decodedWhole(file);
    const comment = singleFileComment.exec(html.slice(0, 64 * 1024))?.[1] ?? '';
    const url = /^\s*url:\s*(\S+)/m.exec(comment)?.[1] ?? '';
    const savedAt = moment(/^\s*saved date:\s*(.+?)\s*$/m.exec(comment)?.[1]?.replace(/\s*\([^)]*\)$/, ''));
    yield await pageRecord({ line: 1 }, html, isWebAddress(url) ? url : addressIn(html), savedAt);
  },
};

export const htmlPage: Importer = {
  id: 'html-page',
  label: 'importHtmlPage',
  recognise: isHtml,
  parse: async function* (file) {
    const html = await decodedWhole(file);
    yield await pageRecord({ line: 1 }, html, addressIn(html));
  },
};

function isHtml({ head }: Peek): boolean {
  return /^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|article|meta|title)\b/is.test(head);
}

/** The record of a whole page; a problem when nothing tells where it is from. */
export async function pageRecord(place: Place, html: string, url: string, savedAt?: number): Promise<ImportRecord> {
  if (url === '') return problem(place, 'noAddress', titleIn(html) || html);
  const fields = addressFields({ url, title: titleIn(html), ...(savedAt !== undefined && { savedAt }) });
  const { html: content, pictures } = await withCarried(html, url);
  const carried = pictures.length > 0 ? { pictures } : {};
  return { ...place, kind: 'capture', fields: { ...fields, html: content, content: 'page', facts: {}, ...carried } };
}

function titleIn(html: string): string {
  return plainText(/<title\b[^>]*>([^<]*)/i.exec(html)?.[1] ?? '');
}

/** What a saved page says of its address. */
function addressIn(html: string): string {
  const top = html.slice(0, 512 * 1024);
  const marked = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(top)?.[1] ?? '';
  const tags = [...top.matchAll(/<(?:link|meta|base)\b[^>]*>/gi)].map(([tag]) => attributesOf(tag));
  const canonical = tags.find((tag) => tag.get('rel')?.toLowerCase() === 'canonical')?.get('href') ?? '';
  const graph = tags.find((tag) => tag.get('property') === 'og:url')?.get('content') ?? '';
  return [marked, canonical, graph].find(isWebAddress) ?? '';
}
