// The words that stand before the name of an author, in English; `words-of-others.ts` has those of the other languages with
// most web pages.
import { inWords } from '../in-words';
import { startsHigh } from '../letters';

const english = {
  verbs:
    'written|posted|published|story|text|words|article|reported|report|review|recipe|created|authored|contributed|shared|submitted|interview|recommended|compiled|analysis|guide|feature|news|opinion|essay|column|blog|post|commentary',
  prepositions: 'by|by:',
  nouns: 'authors?|reporter|writer|text|byline|contributors?|written by|posted by',
};

const patterns = inWords((others) => {
  const all = (name: keyof typeof english): string =>
    others ? `${english[name]}|${others.labels[name]}` : english[name];
  const [verbs, prepositions, nouns] = [all('verbs'), all('prepositions'), all('nouns')];
  return {
    labelled: new RegExp(
      `^[\\s|•·—–-]*(?:(?:(?:this|the)\\s+)?(?:(?:${verbs})\\s+)?(?:${prepositions})(?:\\s*[:：]\\s*|\\s+)|(?:${nouns})\\s*[:：]\\s*|(?:作者|文|記者|撰文)[／/\\s])(.*)$`,
    ),
    alone: new RegExp(
      `^[\\s|•·—–-]*(?:(?:(?:${verbs})\\s+){0,2}(?:${prepositions})|(?:the\\s+)?(?:${nouns}|author\\(s\\))|written|about the author)\\s*[:：]?$`,
    ),
  };
});

/** "ByAnn Lee" where two elements touch; "This post was written by Ann Lee". */
const touching = /^(?:(?:Written|Posted|Published) b|B)y(\S+ (\S.*))$/;
const within = /^(?:this|the) [^.:;]{3,24} (?:was |is )?(?:written|authored|contributed) by (.*)$/;

/** What follows a label such as "By" or "Author:" at the beginning of a line; undefined when there is no label. */
export function afterLabel(line: string): string | undefined {
  const small = lowered(line);
  const said = (patterns().labelled.exec(small) ?? within.exec(small))?.[1];
  if (said !== undefined) return line.slice(line.length - said.length);
  const [, name, last] = touching.exec(line) ?? [];
  return name && last && startsHigh(name) && startsHigh(last) ? name : undefined;
}

/** In small letters, where these are as many: flags that ignore case make a pattern slow. */
function lowered(line: string): string {
  const small = line.toLowerCase();
  return small.length === line.length ? small : line;
}

/** Whether a line is nothing but such a label: the name stands on the next. */
export function isLabelAlone(line: string): boolean {
  return line.length < 40 && patterns().alone.test(line.toLowerCase());
}

const others =
  '(?:medically |expert |fact[ -]?)?(?:review\\w*|edited|edit|check\\w*|verified|approved|photo\\w*|picture\\w*|image\\w*|illustrat\\w*|translated|sponsored|presented|powered|filed|designed|credit|contact|media contact|press contact|foto\\w*|bild\\w*)';
const ofOthers = new RegExp(`^${others}\\s*(?:by\\b|:|courtesy|credit)`);
const labelOfOthers = new RegExp(`^${others}(?: credit)?\\s*(?:by\\b\\s*:?|:)?$`);

/** Whether a line tells of those who checked, drew or translated: a name in it is not the author's. */
export function isOfOthers(line: string): boolean {
  return ofOthers.test(line.slice(0, 60).toLowerCase());
}

/** Whether a line is nothing but the label for such a name, which stands on the next. */
export function isLabelOfOthers(line: string): boolean {
  return line.length < 40 && labelOfOthers.test(line.toLowerCase());
}
