// Rules for what stands on lines of its own.
import type { Rule } from 'turndown';
import { noteAttribute } from './footnotes';

export const blockRules: Record<string, Rule> = {
  heading: {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) => `\n\n${'#'.repeat(Number(node.nodeName[1]))} ${oneLine(content)}\n\n`,
  },
  quote: {
    filter: 'blockquote',
    replacement: (content) =>
      `\n\n${content
        .replace(/^\n+|\n+$/g, '')
        .replace(/^(?!$)/gm, '> ')
        .replace(/^$/gm, '>')}\n\n`,
  },
  code: { filter: 'pre', replacement: (_, node) => `\n\n${fenced(node as Element)}\n\n` },
  details: {
    filter: (node) => node.hasAttribute('data-details'),
    replacement: (content, node) => {
      const { details, open } = (node as HTMLElement).dataset;
      const summary = details ? `<summary>${details}</summary>\n\n` : '\n';
      return `\n\n<details${open}>\n${summary}${content.trim()}\n\n</details>\n\n`;
    },
  },
  note: {
    filter: (node) => node.hasAttribute(noteAttribute),
    replacement: (content, node) =>
      `\n\n[^${(node as Element).getAttribute(noteAttribute)}]: ${indented(content.trim(), 4)}\n\n`,
  },
};

/** Every line but the first moved to the right, blank ones left blank. */
export function indented(content: string, width: number): string {
  return content.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`);
}

function oneLine(content: string): string {
  return content.replace(/\s*\n\s*/g, ' ').trim();
}

/** A code block; its fence is longer than any inside. */
function fenced(pre: Element): string {
  const copy = pre.cloneNode(true) as Element;
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const code = copy.textContent.replace(/\n$/, '');
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${languageOf(pre)}\n${code}\n${fence}`;
}

/** The language as `<code class="language-…">` names it. A backtick in it would end the fence. */
function languageOf(pre: Element): string {
  const named = [pre.querySelector('code'), pre].find((element) => element?.className.startsWith('language-'));
  return named?.className.match(/^language-([^\s`]+)/)?.[1] ?? '';
}
