// Two pages too large to be in a corpus, written by code and the same at every run: five megabytes of text, and a
// hundred thousand nodes.
import { source } from '../../tests/pages/large/source.mjs';

const posts = 9000;

/** @returns {import('./corpus.mjs').CorpusPage[]} */
export function largePages() {
  return [
    { id: 'five-megabytes', truth: { url: 'https://chronicle.example/wenham' }, html: source },
    { id: 'hundred-thousand-nodes', truth: { url: 'https://forum.example/threads/weir.7/' }, html: thread },
  ];
}

/** A thread whose posts are eleven nodes each, and short. */
function thread() {
  const post = (/** @type {number} */ number) =>
    `<article class="post" id="post-${number}"><header class="post__head"><a class="post__author" href="/members/${number % 97}">Member ${number % 97}</a> ` +
    `<time datetime="2024-03-05T09:${String(number % 60).padStart(2, '0')}:00Z">5 March</time></header>` +
    `<div class="post__body"><p>The weir stood ${number % 200} centimetres below the mark when we passed, ` +
    `and <b>nobody</b> had touched the gate.</p></div></article>`;
  const all = Array.from({ length: posts }, (_, index) => post(index + 1)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What the weir did today</title></head>
<body><nav><a href="/">Forum</a></nav><main><h1>What the weir did today</h1><div class="posts">${all}</div></main></body></html>`;
}

/**
 * The time of each extractor on each page, as a table.
 * @param {import('./measure.mjs').PageResult[]} results
 * @param {string[]} names
 */
export function largeTable(results, names) {
  const time = (/** @type {import('./measure.mjs').PageResult} */ { outcomes }, /** @type {string} */ name) => {
    const outcome = outcomes.get(name);
    return outcome && 'ms' in outcome ? `${Math.round(outcome.ms)} ms` : 'failed';
  };
  const rows = results.map((result) => [result.page.id, ...names.map((name) => time(result, name))]);
  return [['page', ...names], ['---', ...names.map(() => '---')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
