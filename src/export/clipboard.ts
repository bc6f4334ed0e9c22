// Captures for the clipboard: text that any program takes, and HTML beside it for those that take more.
import type { FullCapture } from '../model';
import type { CitationStyle } from './citation';
import type { ExportOptions } from './exporter';

/** `rich` is HTML, with Markdown where only text is taken. */
export type CopyKind = 'text' | 'rich' | CitationStyle;

export interface Copied {
  text: string;
  html?: string;
}

export async function copied(
  kind: CopyKind,
  captures: AsyncIterable<FullCapture>,
  options: ExportOptions,
): Promise<Copied> {
  const write = await writerOf(kind, options);
  const all: Copied[] = [];
  for await (const capture of captures) all.push(write(capture));
  const html = all.map((one) => one.html ?? '').join('\n');
  const between = kind === 'text' || kind === 'rich' ? '\n\n' : '\n';
  return { text: all.map((one) => one.text.trimEnd()).join(between), ...(html.trim() && { html }) };
}

async function writerOf(kind: CopyKind, { notes }: ExportOptions): Promise<(capture: FullCapture) => Copied> {
  if (kind === 'text') {
    const { plainText } = await import('./text/plain-text');
    return (capture) => ({ text: plainText(capture) });
  }
  if (kind === 'rich') {
    const [{ noteWriter }, { fragment }] = await Promise.all([import('./markdown/note'), import('./html/fragment')]);
    const write = noteWriter(notes.note);
    return (capture) => ({ text: write(capture), html: fragment(capture) });
  }
  const { citation } = await import('./citation');
  return (capture) => {
    const { text: line, html } = citation(capture, kind);
    return { text: line, html: `<p>${html}</p>` };
  };
}
