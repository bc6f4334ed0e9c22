// The drawing on a cover: the title of an article, or those of an issue.
import { attribute, text } from '../markup';
import type { BookFacts } from './facts';

/** As the shops ask for: 1.6 times as high as wide. */
const width = 1000;
const height = 1600;
const margin = 96;

const font = "Georgia, 'Noto Serif', 'Times New Roman', serif";

interface Block {
  lines: string[];
  size: number;
  rtl: boolean;
  colour: string;
}

/** SVG that asks for no font and no file; the same for the same titles. */
export function drawing(facts: BookFacts[], name: string): string {
  const blocks = facts.length === 1 ? single(facts[0]!) : issue(facts, name);
  let down = 300;
  const drawn = blocks.map((block) => {
    const lines = block.lines.map((line) => {
      down += block.size * 1.25;
      return lineOf(line, block, down);
    });
    down += block.size * 0.7;
    return lines.join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"${attribute('aria-label', facts.length === 1 ? facts[0]!.title : name)}>
<rect width="${width}" height="${height}" fill="#fbfaf7"/>
<rect width="${width}" height="24" fill="#a83a25"/>
<rect x="${margin}" y="216" width="120" height="8" fill="#a83a25"/>
${drawn.join('')}<text x="${margin}" y="${height - margin}" font-family="${font}" font-size="34" fill="#67625b">Offprint</text>
</svg>`;
}

function single({ title, byline, siteName, dir }: BookFacts): Block[] {
  const rtl = dir === 'rtl';
  const size = title.length > 90 ? 64 : title.length > 40 ? 80 : 104;
  return [
    { lines: wrapped(title, size, 9), size, rtl, colour: '#1d1b19' },
    { lines: wrapped(byline.join(', '), 44, 3), size: 44, rtl, colour: '#1d1b19' },
    { lines: wrapped(siteName, 40, 2), size: 40, rtl, colour: '#67625b' },
  ];
}

/** The name of the issue, and as many titles as there is room for. */
function issue(facts: BookFacts[], name: string): Block[] {
  const most = 8;
  const more =
    facts.length > most ? [{ lines: [`+ ${facts.length - most}`], size: 40, rtl: false, colour: '#67625b' }] : [];
  return [
    { lines: wrapped(name, 84, 3), size: 84, rtl: false, colour: '#1d1b19' },
    ...facts.slice(0, most).map(({ title, dir }) => ({
      lines: wrapped(title, 40, 2),
      size: 40,
      rtl: dir === 'rtl',
      colour: '#1d1b19',
    })),
    ...more,
  ];
}

function lineOf(line: string, { size, rtl, colour }: Block, y: number): string {
  const place = rtl ? `x="${width - margin}" direction="rtl"` : `x="${margin}"`;
  return `<text ${place} y="${Math.round(y)}" font-family="${font}" font-size="${size}" fill="${colour}">${text(line)}</text>\n`;
}

/** Lines that fit, by the widths that letters usually have: a font is the reader's. */
function wrapped(words: string, size: number, most: number): string[] {
  const room = (width - 2 * margin) / size;
  const lines: string[] = [];
  let line = '';
  for (const piece of words
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 600)
    .split(/(?<= )|(?<=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])/u)) {
    if (line && widthOf(line + piece.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (widthOf(line) > room) {
      const fits = [...line].length - Math.ceil((1 - room / widthOf(line)) * [...line].length);
      lines.push([...line].slice(0, Math.max(1, fits)).join(''));
      line = [...line].slice(Math.max(1, fits)).join('');
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -1)}…`] : lines;
}

/** In units of the size of type. */
function widthOf(words: string): number {
  let sum = 0;
  for (const letter of words)
    sum += /[\u1100-\u11FF\u2E80-\uFFDC]|\p{Emoji_Presentation}/u.test(letter)
      ? 1
      : /[A-Z\dmw@%]/.test(letter)
        ? 0.7
        : 0.52;
  return sum;
}
