// Brings code of all highlighters into one form: `<pre><code class="language-x">`, lines kept, gutters and buttons gone.
import { make, namesOf } from '../dom';
import type { Pass } from '../page';

const gutters =
  '.gutter, .lineno, .linenos, .line-numbers-rows, .line-number, .linenumber, .rouge-gutter, td.hljs-ln-numbers, td.blob-num, [data-line-number]:empty, .hljs-ln-n';
const controls =
  'button, .copy-button, .copybtn, .btn-copy, .code-copy, .clipboard-copy, clipboard-copy, [class*="copy-btn"], .toolbar';

export const codeBlocks: Pass = (root) => {
  for (const table of root.querySelectorAll('table')) joinCodeTable(table);
  for (const block of root.querySelectorAll('pre')) {
    if (block.isConnected && !block.parentElement?.closest('pre')) plain(block);
  }
};

/** Highlighters that lay out code as a table: line numbers in one cell, code in the other, or a row a line. */
function joinCodeTable(table: Element): void {
  if (
    !/highlight|rouge|code|hljs|blob/i.test(namesOf(table) + namesOf(table.parentElement ?? table)) ||
    table.closest('pre')
  )
    return;
  for (const gutter of table.querySelectorAll(gutters)) gutter.remove();
  const block = table.querySelector('pre');
  if (!block || table.querySelectorAll('pre').length > 1) return;
  block.setAttribute('data-lang', languageOf(block));
  table.replaceWith(block);
}

function plain(block: Element): void {
  const language = languageOf(block);
  for (const extra of block.querySelectorAll(`${gutters}, ${controls}`)) extra.remove();
  for (const row of block.querySelectorAll('tr, .line, .code-line, [class*="view-line"], li, div')) endLine(row);
  for (const br of block.querySelectorAll('br')) br.replaceWith('\n');
  const code = make(block, 'code', (block.textContent ?? '').replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd());
  if (language) code.className = `language-${language}`;
  const clean = make(block, 'pre');
  clean.append(code);
  frameOf(block).replaceWith(clean);
}

/** Lines that are elements of their own need the line break that the page drew by style. */
function endLine(row: Element): void {
  const next = row.nextSibling;
  if (next && !(row.textContent ?? '').endsWith('\n') && !(next.textContent ?? '').startsWith('\n')) row.append('\n');
}

/** The highlighter's wrapper around the block, when it holds nothing else. */
function frameOf(block: Element): Element {
  let frame = block;
  while (frame.parentElement && isFrame(frame.parentElement, frame)) frame = frame.parentElement;
  return frame;
}

function isFrame(parent: Element, child: Element): boolean {
  if (!parent.matches('div, figure') || !/highlight|code|prism|sourceCode|language-/i.test(namesOf(parent)))
    return false;
  const others = [...parent.children].filter((each) => each !== child && !each.matches(controls));
  return others.length === 0 && (parent.textContent ?? '').trim().length < (child.textContent ?? '').trim().length + 40;
}

const aliases: Record<string, string> = {
  js: 'javascript',
  ts: 'typescript',
  py: 'python',
  rb: 'ruby',
  sh: 'bash',
  shell: 'bash',
  yml: 'yaml',
  'c++': 'cpp',
  'c#': 'csharp',
  golang: 'go',
};
const noLanguage = /^(none|plain|plaintext|text|txt|nohighlight|wrap|default|auto)$/i;

function languageOf(block: Element): string {
  const around = [block.querySelector('code'), block, block.parentElement, block.parentElement?.parentElement];
  for (const element of around) {
    const found =
      element &&
      (element.getAttribute('data-lang') || element.getAttribute('data-language') || languageInClass(element));
    if (found && /^[\w+#.-]{1,20}$/.test(found) && !noLanguage.test(found))
      return aliases[found.toLowerCase()] ?? found.toLowerCase();
  }
  return '';
}

function languageInClass(element: Element): string | undefined {
  const names = element.getAttribute('class') ?? '';
  const match =
    /(?:^|\s)(?:language|lang|highlight-source|brush:?)[-\s:]+([\w+#.-]+)/i.exec(names) ??
    /(?:^|\s)hljs\s+([\w+#.-]+)/i.exec(names) ??
    /(?:^|\s)sourceCode\s+([\w+#.-]+)/.exec(names) ??
    /(?:^|\s)highlight-([\w+#.-]+)/i.exec(names);
  return match?.[1];
}
