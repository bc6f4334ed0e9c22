// Where a block stands: in the page's order, from its title, under which landmarks and which heading.
import type { Box } from '../blocks';
import { wordsOf } from '../phrases';
import type { Survey } from '../survey';
import { type Columns, slow } from './column';

const landmarks: Record<string, RegExp> = {
  nav: /^nav$|^navigation$/,
  header: /^header$|^banner$/,
  footer: /^footer$|^contentinfo$/,
  aside: /^aside$|^complementary$/,
  main: /^main$/,
  article: /^article$/,
  section: /^section$/,
  form: /^form$/,
  figure: /^figure$/,
  list: /^[uo]l$/,
  entry: /^li$/,
  table: /^table$/,
  quotation: /^blockquote$/,
  details: /^details$/,
  button: /^button$/,
  dialog: /^(alert)?dialog$/,
  body: /articleBody|entry-content|e-content/,
};

export const placeColumns: Columns = (survey, put) => {
  const { blocks, sums, totalSize, totalProse, facts } = survey;
  const last = blocks.length;
  put('before', (i) => sums.size[i]! / totalSize);
  put('proseBefore', (i) => sums.prose[i]! / totalProse);
  put('index', (i) => slow(i));
  put('indexFromEnd', (i) => slow(last - i));
  put('prosesBefore', (i) => slow(sums.proses[i]!));
  put('prosesAfter', (i) => slow(sums.proses[last]! - sums.proses[i + 1]!));

  const likeness = titleLikeness(survey);
  const title = findTitle(survey, likeness);
  put('likeTitle', (i) => likeness[i]!);
  put('hasTitle', () => title >= 0);
  put('blocksFromTitle', (i) => (title < 0 ? -99 : Math.sign(i - title) * slow(Math.abs(i - title))));
  put('sizeFromTitle', (i) => (title < 0 ? -99 : signed(sums.size[i]! - sums.size[title]!)));
  const lead = facts.excerpt.slice(0, 60);
  put('isExcerpt', (i) => lead.length > 30 && blocks[i]!.text.startsWith(lead));
  put('saysAuthor', (i) => facts.byline.some((name) => name.length > 3 && blocks[i]!.text.includes(name)));
  put('startsAuthor', (i) => facts.byline.some((name) => name.length > 3 && blocks[i]!.text.startsWith(name)));
  put('saysSite', (i) => facts.siteName.length > 2 && blocks[i]!.text.includes(facts.siteName));

  for (const [name, pattern] of Object.entries(landmarks)) {
    let depth: Map<Box, number> | undefined; // not reckoned for a column that nobody wants
    put(`in:${name}`, (i) => {
      depth ??= depthIn(survey.boxes, pattern);
      return depth.get(blocks[i]!.box)!;
    });
  }
  headings(survey, put);
};

const headings: Columns = ({ blocks, isHeading, link, phrases, sums, totalProse }, put) => {
  const above = new Int32Array(blocks.length);
  const saidBefore = { comment: new Uint8Array(blocks.length), related: new Uint8Array(blocks.length) };
  let heading = -1;
  let comment = 0;
  let related = 0;
  blocks.forEach(({ text }, i) => {
    if (isHeading[i]) heading = i;
    const isLate = sums.prose[i]! > 0.3 * totalProse && text.length < 60;
    if (isLate && phrases[i]!.comment) comment = 1;
    if (isLate && isHeading[i] && phrases[i]!.related) related = 1;
    above[i] = heading;
    saidBefore.comment[i] = comment;
    saidBefore.related[i] = related;
  });
  const ofHeading = (none: number, tell: (at: number) => number | boolean) => (i: number) =>
    above[i]! < 0 ? none : tell(above[i]!);
  put('heading:distance', (i) => (above[i]! < 0 ? 99 : Math.min(50, i - above[i]!)));
  put(
    'heading:level',
    ofHeading(0, (at) => Number(blocks[at]!.box.tag[1])),
  );
  put(
    'heading:link',
    ofHeading(-1, (at) => link[at]!),
  );
  for (const name of ['related', 'subscribe', 'comment', 'role', 'contents'] as const)
    put(
      `heading:${name}`,
      ofHeading(0, (at) => phrases[at]![name] !== undefined),
    );
  put('afterComments', (i) => saidBefore.comment[i]!);
  put('afterRelated', (i) => saidBefore.related[i]!);
};

function signed(value: number): number {
  return Math.sign(value) * slow(Math.abs(value));
}

/** How many words a short block shares with the title, 0 to 1. */
function titleLikeness({ words, facts }: Survey): Float64Array {
  const title = new Set(wordsOf(facts.title));
  return Float64Array.from(words, (own) => {
    const shared = title.size === 0 || own.length > 60 ? 0 : new Set(own.filter((word) => title.has(word))).size;
    return shared === 0 ? 0 : (2 * shared) / (title.size + new Set(own).size);
  });
}

/** The block that most looks like the title, or -1. */
function findTitle({ blocks, isHeading, isHidden }: Survey, likeness: Float64Array): number {
  let found = -1;
  let best = 0.45;
  blocks.forEach(({ box }, i) => {
    const bonus = box.tag === 'h1' ? 0.5 : isHeading[i] ? 0.1 : 0;
    const score = likeness[i]! + bonus - (isHidden[i] ? 0.6 : 0);
    if (likeness[i]! === 0 || score <= best) return;
    best = score;
    found = i;
  });
  return found;
}

/** How many elements of a kind a box stands in, itself included, three at most. */
function depthIn(boxes: readonly Box[], pattern: RegExp): Map<Box, number> {
  const depths = new Map<Box, number>();
  const isOne = once((text) => pattern.test(text));
  for (const box of boxes) {
    const outer = box.parent ? depths.get(box.parent)! : 0;
    const isHere = isOne(box.tag) || (box.role !== '' && isOne(box.role)) || (isBody(pattern) && isOne(box.names));
    depths.set(box, Math.min(3, outer + Number(isHere)));
  }
  return depths;
}

function isBody(pattern: RegExp): boolean {
  return pattern === landmarks.body;
}

/** A question about a text that is asked once for each text. */
function once(ask: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}
