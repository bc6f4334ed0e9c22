// XHTML, as EPUB wants it: XML all through.
import { attribute, text } from '../markup';

interface Page {
  title: string;
  /** BCP 47; empty when unknown. */
  lang: string;
  dir: string;
  /** XHTML. */
  body: string;
  /** Attributes of the body, with the space before them. */
  bodyAttributes?: string;
}

export function xhtmlFile({ title, lang, dir, body, bodyAttributes = '' }: Page): string {
  const language = attribute('lang', lang) + attribute('xml:lang', lang);
  return xml(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${language}${attribute('dir', dir)}>
<head>
<meta charset="utf-8"/>
<title>${text(title) || 'Offprint'}</title>
<link rel="stylesheet" href="style.css"/>
</head>
<body${bodyAttributes}>
${body}
</body>
</html>
`);
}

/** What an element holds, as XML. */
export function contentOf(root: HTMLElement): string {
  const whole = new XMLSerializer().serializeToString(root);
  return whole.slice(whole.indexOf('>') + 1, whole.lastIndexOf('</')).trim();
}

/** Without the characters that XML has no way to write (XML 1.0, 2.2). */
export function xml(markup: string): string {
  return markup.toWellFormed().replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
