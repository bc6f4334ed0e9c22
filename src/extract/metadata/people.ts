// A byline as a list of people: each once, without "By", roles, dates, handles and addresses.
import { loose } from '../dom';

/** Words before a name in the languages with most web pages. */
const before =
  /^\s*(written|posted|published|story|text|words|article|reported|edited|reviewed)?\s*(by|von|par|por|di|door|av|af|przez|автор|作者|文|記者|oleh|yazan)\b\s*:?\s+|^\s*(author|autor|auteur|autore|автор|作者)s?\s*[:：]\s*/iu;

const between = /\s*(?:[;|•·\n]|,?\s+(?:and|und|et|y|e|en|och|og|i|и)\s+|\s+&\s+|、|，)\s*/iu;

/** What is no person: desks, accounts, addresses, dates, words of the page itself. */
const nobody =
  /^(admin|administrator|editor|editors|staff|guest|unknown|anonymous|author|webmaster|root|user|null|undefined|none|posted|published|share|follow|more|view all posts.*)$|https?:|@|\d|^[^\p{L}]*$/iu;

const role =
  /\b(editor|reporter|writer|correspondent|journalist|contributor|columnist|staff|analyst|producer|photographer|fellow|professor|director|ceo|founder|redakteur\w*|redacteur|journaliste|periodista)\b/i;

/** Splits and cleans what a page says of its authors. Organisations are kept only when no person is named. */
export function people(values: string[]): string[] {
  const seen = new Set<string>();
  const names: string[] = [];
  for (const name of values.flatMap(namesIn)) {
    const key = loose(name);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    names.push(name);
  }
  return names;
}

function namesIn(value: string): string[] {
  const text = value.replace(/\s+/g, ' ').replace(before, '').trim();
  return text
    .split(between)
    .flatMap(byComma)
    .map(cleaned)
    .filter((name) => name.length > 1 && name.length < 60 && !nobody.test(name));
}

/** "Ann Lee, Bo Chan" are two people; "Lee, Ann" is one; "Ann Lee, Senior Editor" is one with a role. */
function byComma(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  if (parts.length === 2 && parts.every((part) => !part.includes(' ')) && /^\p{Lu}/u.test(parts[1]!)) {
    return [`${parts[1]} ${parts[0]}`];
  }
  return parts.filter((part, index) => index === 0 || !role.test(part));
}

function cleaned(name: string): string {
  return name
    .replace(before, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^[\s\-–—•|:]+|[\s\-–—•|:.,]+$/g, '')
    .trim();
}
