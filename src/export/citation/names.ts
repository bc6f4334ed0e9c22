// A name as it stands under a title, parted as reference managers want it.

/** CSL's name: a person in parts, or one string that is never turned round. */
export type Name =
  | { family: string; given: string; 'non-dropping-particle'?: string; suffix?: string }
  | { literal: string };

/**
 * Parts a name. "Given Family" and "Family, Given" are both read; particles stay with the family name, in every language
 * that has them; names in Chinese, Japanese or Korean script, of one word, or of an organisation stay as they are.
 */
export function parted(name: string): Name {
  const clean = name.replace(/\s+/g, ' ').trim();
  if (isWhole(clean)) return { literal: clean };
  const [before = '', ...after] = clean.split(/\s*,\s*/);
  const suffixOf = (part: string | undefined) => (part !== undefined && suffixes.test(part) ? part : undefined);

  // "Family, Given", "Family, Given, Jr." and "Given Family, Jr."
  const last = suffixOf(after.at(-1));
  const given = last === undefined ? after : after.slice(0, -1);
  if (given.length > 0) return person(before.split(' '), given.join(', '), last);

  const words = before.split(' ');
  const suffix = last ?? (words.length > 2 ? suffixOf(words.at(-1)) : undefined);
  if (suffix !== undefined && last === undefined) words.pop();
  if (words.length < 2) return { literal: clean };
  const family = familyStart(words);
  return person(words.slice(family), words.slice(0, family).join(' '), suffix);
}

/** The name as CSL's styles begin a list with it: "de Beauvoir, Simone". */
export function inverted(name: Name): string {
  if ('literal' in name) return name.literal;
  return [fullFamily(name), name.given, name.suffix].filter(Boolean).join(', ');
}

/** With its particle: "de Beauvoir". */
export function fullFamily(name: Name): string {
  if ('literal' in name) return name.literal;
  return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

function person(family: string[], given: string, suffix: string | undefined): Name {
  const particles = family.slice(0, -1).filter((word) => isParticle(word));
  const plain = particles.length > 0 && particles.length < family.length;
  const start = plain ? particles.length : 0;
  return {
    family: family.slice(start).join(' '),
    given,
    ...(plain && { 'non-dropping-particle': family.slice(0, start).join(' ') }),
    ...(suffix !== undefined && { suffix }),
  };
}

/** Where the family name begins: at the particles before the last word, else at the last word. Never at the first. */
function familyStart(words: string[]): number {
  const first = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word));
  return first === -1 ? words.length - 1 : first;
}

/** Small ones are particles wherever they stand; "Van Gogh" with a capital is one in a name of three words. */
function isParticle(word: string): boolean {
  return particleWords.has(word.toLowerCase()) && (word === word.toLowerCase() || /^(?:van|von|de|du|al)$/i.test(word));
}

function isWhole(name: string): boolean {
  return (
    !name.includes(' ') ||
    /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u.test(name) ||
    /\d/.test(name) ||
    organisation.test(name)
  );
}

const suffixes = /^(?:jr|sr|ii|iii|iv|esq)\.?$/i;

const particleWords = new Set(
  'van von der den de del della dei di da do dos das du des la le ten ter zu zum zur af av al el bin ibn ben y'.split(
    ' ',
  ),
);

const organisation =
  /^the |[&@/]|\b(?:agency|associated|association|board|bureau|center|centre|committee|company|corporation|council|department|editors?|editorial|foundation|group|inc|institute|ltd|magazine|ministry|news|newsroom|office|organi[sz]ation|press|redaktion|rédaction|redacción|reporters?|school|service|society|staff|studio|team|times|university)\b/i;
