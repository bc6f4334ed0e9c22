// JSON as pages really have it: comments around and within, commas too many, raw line breaks, entities.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Parses JSON; what does not parse is mended in the ways that templates break it. Null when beyond that. */
export function parseLoosely(source: string): Json {
  const text = unwrapped(source);
  return (
    parsed(text) ??
    parsed(mended(text)) ??
    parsed(mended(withoutComments(text))) ??
    parsed(mended(decoded(text))) ??
    parsed(
      mended(text)
        .replace(/[\]}]$/, '')
        .trimEnd(),
    ) ??
    severalIn(text)
  );
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null; // a page's mistake is not ours to report
  }
}

/** Without the comment or CDATA marks that hide scripts from ancient browsers. */
function unwrapped(source: string): string {
  const text = source.trim().replace(/^(?:(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|<!--)/, '');
  const end = /(?:\]\]>(?:\s*\*\/)?|-->)$/.exec(text);
  const inside = end ? text.slice(0, end.index).trimEnd() : text;
  return (end && /\/[/*]$/.test(inside) ? inside.slice(0, -2) : inside).trim();
}

/** Raw control characters inside strings, commas before a bracket or doubled, wrong escapes, semicolons at the end. */
function mended(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
    .replace(/,(\s*,)+/g, ',')
    .replace(/,\s*([\]}])/g, '$1')
    .replace(/([}\]])\s*([{[])/g, '$1,$2')
    .replace(/(["\]}])\s+(?="[^"]{1,40}"\s*:)/g, '$1,')
    .replace(/(?<![;\s])[;\s]+$/, ''); // begun at no other place of a run: each would be followed to its end
}

/** Only up to the last end of a comment: beyond it, each beginning would be followed to the end of the text in vain. */
function withoutComments(text: string): string {
  const last = text.lastIndexOf('*/') + 2;
  const lines = (part: string): string => part.replace(/^[^\S\n]*\/\/.*$/gm, '');
  if (last < 2) return lines(text);
  return lines(text.slice(0, last).replace(/\/\*[\s\S]*?\*\//g, '') + text.slice(last));
}

function decoded(text: string): string {
  return text.replace(/&quot;|&#34;/g, '"').replace(/&amp;/g, '&');
}

/** Objects one after the other, as templates print them in a loop. */
function severalIn(text: string): Json {
  return parsed(mended(`[${text}]`));
}
