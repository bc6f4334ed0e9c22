// A byline as a list of people: each once, without "By", roles, dates, handles and addresses.
import { loose } from '../dom';
import { hasLetter, startsHigh, startsLow } from '../letters';
import { afterLabel } from './byline-labels';

const between =
  /\s*(?:[;|•·⋅\n]|\s\/\s|\s[-–—]\s|,?\s+(?:and|und|et|y|e|en|och|og|i|и|ve|và|및|with|mit|med|avec|con)\s+|\s*&\s+|、|，|＆)\s*/i;

/** What is no person: accounts, addresses, dates, words of the page itself. */
const nobody =
  /^(admin|administrator|editors?|unknown|authors?|contributors?|webmaster|publisher|zur? .*übersicht|root|user|null|undefined|none|n\/a|default|posted|published|follow( us)?|more|written( by)?|by|see (all|more|full).*|(view|read) (all|more).*|all posts.*|about.*|(full )?bio|profile|(member )?log ?in|leave a comment|no comments.*|comments?|share( post)?|last update|facebook|bluesky|copy link|twitter|linkedin|subscribe|advertisement|.*\bmin(ute)?s? read|get started|register now|sign up|learn more|corresponding author|kommentar|(articles|posts) by.*|(table of )?contents|(in this|recent|latest) .*|inhalt\w*|released .*|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|home|news|blog|photo(s)?|credit|in|on|at|dr|mr|mrs|ms)$|https?:|^@|@\w+$|www\.|\d$|^\w+(\.\w+){3,}$|\b(inc|llc|ltd|gmbh|corporation|corp|plc)\.?$|^(?=\S*\d)\S{16,}$|\{\{/;

const role =
  /\b(experts?|gardener|astrologer|grader|senior|junior|freelance|certified|licensed|technology|business|marketing|editors?|reporter|writer|correspondent|journalist|contributors?|columnist|staff|analyst|producer|photographer|fellow|professor|lecturer|director|manager|strategist|specialist|consultant|president|officer|head of|lead|ceo|cto|cmo|coo|vp|founder|co-founder|partner|redakteur\w*|redactie|redacteur|redaktion|journaliste|periodista|redactor\w*|giornalista|korrespondent\w*|dziennikar\w+|gazeteci|muhabir\w*|apitv|reuters)\b/;

/** Letters after a name: "MD", "Ph.D.", "RDN", "CEPF®", "E-RYT 200", "VTS (Behavior)". */
const credential =
  /^(?:[A-Z]{1,2}[a-z]?\.?-?){1,4}[A-Z]?\.?[®™]?(?:\s\d{3}|(?:\s[A-Z]{2,6})*)(?: \([A-Z][a-z]+\))?$|^(Jr|Sr|Esq|PhD|MSc|BSc|PharmD|PsyD)\.?$/;

/** Splits and cleans what a page says of its authors. */
export function people(values: readonly string[]): string[] {
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

/** Whether a text looks like the name of a person: capitalised words, few of them, or a script without capitals. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.length < 2 || text.length > 60 || words.length > 6 || /[\d?!:“”"]/.test(text.replace(credentials, '')))
    return false;
  return words.every((word) => particle.test(word) || startsHigh(word) || /^[("'‘’]/.test(word)) && !isRole(text);
}

/** What signs for an organisation. */
export const organisation =
  /\b(Press|News|Agency|Agentur|Reuters|AFP|dpa|Team|Staff|Editors|Editorial|Media|Journal|Times|Inc|The|University|Institute|College|School|Hospital|Clinic|Foundation|Association)\b|\bHealth$/;

const particle =
  /^(and|of|the|de|da|di|do|dos|du|del|della|der|den|des|la|le|van|von|vom|zu|bin|al|el|ibn|ten|ter|af|av|y|e|i|&)$|^(d|l|al|el|o)['’-]/;
const credentials = /,\s.*$/;

function isRole(text: string): boolean {
  return role.test(text.toLowerCase());
}

function isNobody(name: string): boolean {
  return !hasLetter(name) || nobody.test(name.toLowerCase());
}

function namesIn(value: string): string[] {
  const text = value.replace(/[\s*†‡]+/g, ' ').trim();
  return withoutOthers(afterLabel(text) ?? text)
    .split(between)
    .flatMap(byComma)
    .map(cleaned)
    .filter((name) => name.length > 1 && name.length < 70 && !isNobody(name) && !/\b(19|20)\d\d\b/.test(name));
}

/** Others have their hand in an article: who checks, takes pictures, translates. */
export function withoutOthers(text: string): string {
  if (!/(?:by|on|updated)\b|:/i.test(text)) return text.trim(); // most names: the other pattern takes long to make
  return text
    .replace(
      /[\s.,;|(]*\b(medically\s+|legally\s+|clinically\s+|fact[- ]?|expert\s+)?(reviewed|edited|checked|verified|approved|photograph\w*|photos?|illustrat\w+|translated|updated|published|posted|last|fotos?|bild)\s*(by\b|on\b|:|updated\b).*$/i,
      '',
    )
    .trim();
}

/** "Ann Lee, Bo Chan" are two people; "Lee, Ann" is one; "Ann Lee, Senior Editor" is one with a role. */
function byComma(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  if (
    parts.length === 2 &&
    parts.every((part) => !part.includes(' ')) &&
    startsHigh(parts[1]!) &&
    startsLow(parts[1]!.slice(1)) &&
    !credential.test(parts[1]!)
  ) {
    return [`${parts[1]} ${parts[0]}`];
  }
  const names: string[] = [];
  for (const part of parts) {
    if (names.length > 0 && credential.test(part)) names.push(`${names.pop()}, ${part}`);
    else if (names.length === 0 || !(isRole(part) || startsLow(part) || /\b(Inc|LLC|Ltd|GmbH)\b/.test(part)))
      names.push(part);
  }
  return names;
}

function cleaned(name: string): string {
  return (afterLabel(name) ?? name)
    .replace(/(?<!, [A-Z]{2,5} ?)\s*[([][^)\]]*[)\]]\s*$/, '')
    .replace(/^[\s\-–—•|:*]+|[\s\-–—•|:,*]+$/g, '')
    .replace(/(?<![\s.-]\S|^\S|\b[JS]r|Ph)\.$/, '')
    .replace(/\s+(기자|특파원|記者)$/, '')
    .trim();
}
