// Captures in the shapes that articles take, made by hand for the export tests.
import type { ExportOptions } from '../../src/export';
import type { Asset, FullCapture } from '../../src/model';

/** The day on which every capture of these tests was made. */
export const capturedAt = Date.UTC(2026, 10, 24, 9, 30, 5, 250);

/** A GIF of one pixel. */
export const pixel = new Blob(
  [Uint8Array.from(atob('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='), (c) => c.charCodeAt(0))],
  { type: 'image/gif' },
);

let made = 0;

/** A capture of which only some is of interest. */
export function capture(known: Partial<FullCapture>): FullCapture {
  made += 1;
  return {
    id: made,
    uid: `7d4c2a90-0000-4000-8000-${String(made).padStart(12, '0')}`,
    url: 'https://tides.example/notes/1?page=2',
    canonicalUrl: 'https://tides.example/notes/1',
    title: 'What a tide table knows',
    byline: ['Ada Marsh', 'O’Neill, Tom'],
    siteName: 'Tidal Notes',
    publishedTime: '2017-10-23',
    modifiedTime: '2017-11-02',
    section: 'Coast',
    keywords: ['tides', 'tables, printed'],
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    identifiers: { doi: '10.5555/tide.1', isbn: '9783161484100' },
    lang: 'en',
    dir: 'ltr',
    excerpt: 'The sea, predicted by hand.',
    leadImage: '',
    wordCount: 12,
    readingMinutes: 1,
    capturedAt,
    updatedAt: capturedAt,
    state: 'unread',
    starred: false,
    tags: ['coast', 'slow reading'],
    html: '<p>The sea.</p>',
    text: 'The sea.',
    versions: [],
    assets: [],
    hasSource: false,
    edits: {},
    note: '',
    ...known,
  };
}

const image: Asset = { url: 'https://tides.example/pier.gif', blob: pixel };

/** Bodies by what is hard about them. */
export const bodies: Record<string, string> = {
  empty: '',
  plain:
    '<p>One <em>fine</em> day, <strong>two</strong> boats <del>sank</del> sailed.</p><h2>Later</h2><p>Nothing.<br>At all.</p><hr><p>End</p>',
  signs:
    '<p>snake_case and __init__, 2 * 3 * 4, *starred*, [sic], [a](b), [[wiki]], [^1], C:\\Users\\*, a ~ b, ~~c~~, $5 or $10, $x$, `tick`, &amp;amp; &lt;b&gt;, 1 &lt; 2, AT&amp;T, ![x](y), Wow!<a href="https://a.example/">link</a></p>' +
    '<p># no heading</p><p>#hashtag</p><p>- no list</p><p>+ no list</p><p>1. no list</p><p>1986) no list</p><p>&gt; no quote</p><p>---</p><p>=== </p><p>***</p><p>~~~ no fence</p><p>a<br>- b<br>===<br>1. c</p><p>a | b<br>--- | ---</p><p>[x]: https://a.example/</p><p>1<span>. split</span></p><h3>C #</h3><p>-1 degrees, +1, 3.5</p><p>\\</p><p>a_b_ _c_d</p>',
  emphasis:
    '<p><b>Note:</b>it, a<i>b</i>c, <b>a</b><i>b</i>, <i>c</i><b>d</b><i>e</i>, <b>f.</b><i>g</i>, <b>one</b><b>two</b>, <b><i>both</i></b>, <i> spaced </i>out, <em>a <strong>b</strong> c</em>, 他说<strong>“好。”</strong>然后, <b>«x»</b>y, <del>(z)</del>q</p>',
  links:
    '<p><a href="https://en.example/wiki/Tide_(sea)">Tide (sea)</a>, <a href="https://a.example/?a=1&amp;copy;=2&amp;lt;">x [1] ]</a>, <a href="https://a.example/a b|c" title="Say &quot;hi&quot; \\ &amp;amp;">spaces</a>, <a href="https://a.example/x">https://a.example/x</a>, <a href="https://a.example/c"><code>code</code></a>, <code><a href="https://a.example/d">d()</a></code>, <a href="mailto:a@b.example">post</a>, <a>nowhere</a></p><a href="https://a.example/card"><h3>Card</h3><p>Its text</p></a>',
  lists:
    '<ul><li>one<ul><li>deep<ol start="9"><li>nine</li><li>ten <pre><code>a\n\n  b</code></pre></li></ol></li></ul></li><li><p>two</p><p>more</p><blockquote><p>said</p></blockquote></li><li></li></ul><ul><li>another list</li></ul><ol><li>first</li></ol><ol start="3"><li>third</li></ol><ul><li>up<ul><li>down</li></ul></li><ul><li>stray</li></ul></ul><ul><li>- dash</li><li>[ ] box</li></ul>',
  tables:
    '<table><caption>Tides</caption><thead><tr><th>Port</th><th>High</th></tr></thead><tbody><tr><td>a|b <code>x|y</code></td><td>3 * 4<br>metres</td></tr><tr><td><p>one</p><p>two</p></td><td>- 1</td></tr><tr><td></td><td><a href="https://a.example/?q=a|b">l|k</a></td></tr></tbody></table>' +
    '<table><tr><td>no</td><td>head</td></tr><tr><td>1</td></tr></table>' +
    '<table><tr><th colspan="2">wide_head_</th></tr><tr><td>x</td><td><ul><li>*in*</li></ul><pre>a\n\nb</pre></td></tr></table><p>After</p>' +
    '<table><tr><td><p>framed</p></td></tr></table>',
  code: '<pre><code class="language-js">const a = `x$1`;\n```\nif (a &lt; b) { *c* }\n\n  _d_\n</code></pre><p>Use <code>``</code>, <code>`a`</code>, <code> b </code>, <code>*c*</code> and <kbd>Ctrl</kbd>.</p><pre>plain\n<b>bold</b><br>next</pre><blockquote><pre><code class="language-c++">int x;\n\nint y;</code></pre></blockquote>',
  footnotes:
    '<p>Tides<sup id="fnref-1"><a href="#fn-1">1</a></sup> turn<sup id="fnref-2"><a href="#fn-2">2</a></sup>.</p><section role="doc-endnotes"><ol><li id="fn-1"><p>By the <em>moon</em>. <a role="doc-backlink" href="#fnref-1">↩</a></p></li><li id="fn-2"><p>First.</p><p>Second.</p><pre><code>x\n\ny</code></pre><a role="doc-backlink" href="#fnref-2">↩</a></li><li id="fn-3">Nobody calls.</li></ol></section>',
  notes:
    '<p>Neap<sup><a href="#user-content-fn-1" id="user-content-fnref-1">1</a></sup> and again<sup><a href="#user-content-fn-1">1</a></sup>.</p><section class="footnotes"><ol><li id="user-content-fn-1">A <em>small</em> tide. <a href="#user-content-fnref-1">↩</a></li></ol></section>',
  math: '<p>If <math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2_{a|b}</annotation></semantics></math> costs $5, then</p><math display="block"><semantics><mi>y</mi><annotation encoding="application/x-tex">\\begin{aligned}\ny &amp;= 1\n\\end{aligned}</annotation></semantics></math><p>and <math><mi>z</mi></math> or <math alttext="\\sqrt{2}"><msqrt><mn>2</mn></msqrt></math>.</p><table><tr><th>f</th><th>g</th></tr><tr><td><math><semantics><mi>a</mi><annotation encoding="application/x-tex">|a|</annotation></semantics></math></td><td>b</td></tr></table>',
  images:
    '<p><img src="https://tides.example/pier.gif" alt="A [pier] *now*" width="640" height="480"></p><figure><img src="https://tides.example/far.jpg" alt="Far"><figcaption>The <em>far</em> pier, 1931</figcaption></figure><figure><a href="https://tides.example/big"><img src="https://tides.example/pier.gif" alt=""></a><figcaption>Linked</figcaption></figure><p>An icon <img src="https://tides.example/i.gif" alt="i" width="16" height="16"> inline.</p>',
  details:
    '<details open><summary>More &amp; <b>more</b></summary><p>In *it*</p><ul><li>x</li></ul><details><summary>Deep</summary><p>Down</p></details></details><dl><dt>Neap</dt><dd>Small tide</dd><dt>Spring</dt><dd><p>Large</p><p>tide</p></dd></dl>',
  inline:
    '<p>H<sub>2</sub>O, m<sup>2</sup>, <mark>lit</mark>, <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>, <abbr title="Lowest Astronomical Tide">LAT</abbr>, <q>said</q>, <u>under</u>, <time datetime="2017-10-23">then</time></p><p>\n   wrapped\n   # text\n  here </p>',
  rtl: '<p>المد والجزر <strong>مهم</strong> جدا.</p><ul><li>أول</li></ul>',
  cjk: '<h2>潮の表</h2><p>海は<em>「高い」</em>です。<strong>月、</strong>太陽。</p>',
};

/** What no exporter may stumble over, or let through. */
export const hostile: Record<string, string> = {
  script:
    '<p>a</p><script>fetch("https://evil.example/1")</script><img src=x onerror="alert(1)"><svg onload="alert(1)"><script>alert(1)</script></svg>',
  loads:
    '<p>b</p><style>@import url(https://evil.example/2);</style><link rel="stylesheet" href="https://evil.example/3"><p style="background:url(https://evil.example/4)">c</p><video src="https://evil.example/5" poster="https://evil.example/6" autoplay></video><picture><source srcset="https://evil.example/7"><img src="https://evil.example/8" srcset="https://evil.example/9 2x"></picture><table background="https://evil.example/10"><tr><td>t</td></tr></table><input type="image" src="https://evil.example/11"><audio src="https://evil.example/12"></audio><object data="https://evil.example/13"></object><embed src="https://evil.example/14"><iframe src="https://evil.example/15"></iframe>',
  handlers:
    '<details open ontoggle="alert(1)"><summary onclick="alert(1)">s</summary></details><p onmouseover="alert(1)" style="animation:x 1s" onanimationstart="alert(1)">p</p><a href="#x" autofocus tabindex="1" onfocus="alert(1)">f</a>',
  frames:
    '<iframe srcdoc="<script>alert(1)</script>"></iframe><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/16"><form action="https://evil.example/17"><button autofocus onfocus="alert(1)">x</button></form>',
  addresses:
    '<p><a href="javascript:alert(1)">a</a><a href=" java\nscript:alert(1)">b</a><a href="data:text/html,<script>alert(1)</script>">c</a><img src="data:text/html,x"></p>',
  mutation:
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></mtext></math><svg></p><style><a id="</style><img src=1 onerror=alert(1)>"></svg><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript><math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
  ends: '</div></article></body></html><script>alert(1)</script><plaintext><!-- --><p>x',
};

const nasty =
  '"\'\\ --- \n---\ntitle: injected\n: #!&*|>%@`{}[],?- </title></script><script>alert(1)</script><!--\u0000\u0007\u0085\u2028\u202Eevil\uFEFF\uD800é\u200B';

/** The whole set, each a capture of its own. */
export function captures(): FullCapture[] {
  return [
    ...Object.entries(bodies).map(([name, html]) =>
      capture({
        title: name,
        html,
        ...(name === 'rtl' ? { dir: 'rtl' as const, lang: 'ar' } : {}),
        ...(name === 'cjk' ? { lang: 'ja' } : {}),
        ...(name === 'images' ? { assets: [image] } : {}),
      }),
    ),
    ...Object.entries(hostile).map(([name, html]) => capture({ title: `hostile ${name}`, html })),
    capture({
      title: '',
      byline: [],
      siteName: '',
      publishedTime: '',
      modifiedTime: '',
      section: '',
      keywords: [],
      licence: '',
      identifiers: {},
      lang: '',
      excerpt: '',
      tags: [],
      text: '',
      html: '',
    }),
    capture({ title: 'A long title '.repeat(5000) }),
    capture({
      title: nasty,
      byline: [nasty, ''],
      siteName: nasty,
      publishedTime: nasty,
      modifiedTime: nasty,
      section: nasty,
      keywords: [nasty, ''],
      licence: nasty,
      identifiers: { doi: nasty, arxiv: nasty, isbn: nasty, pmid: nasty },
      lang: nasty,
      excerpt: nasty,
      leadImage: nasty,
      url: `javascript:${nasty}`,
      canonicalUrl: nasty,
      tags: [nasty, 'no', '2017-10-23', '~', ''],
    }),
    capture({
      title: 'Everything known',
      state: 'archived',
      starred: true,
      updatedAt: capturedAt + 60_000,
      edits: { title: 'Everything known', byline: ['Ada Marsh'] },
      hasSource: true,
      publishedTime: '2017-10-23T08:15:00+01:00',
      versions: [{ capturedAt: capturedAt - 5, title: 'Before', html: '<p>Old</p>', text: 'Old' }],
      assets: [image, { url: 'https://tides.example/empty', blob: new Blob([]) }],
    }),
  ];
}

/** Captures as exporters are given them. */
export async function* each(captures: FullCapture[]): AsyncGenerator<FullCapture> {
  yield* captures;
}

/** Options of an export whose words nobody looks at. */
export const options: ExportOptions = {
  lang: 'en',
  words: { captured: 'Captured', image: 'Image', contents: 'Contents' },
  archiveName: 'Offprint export',
  pageImages: 'inside',
  notes: { fileName: '{{title}}', note: '{{frontMatter}}\n{{content}}', images: 'remote' },
};

/** All that a stream holds, as text. */
export function read(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  return new Response(stream).text();
}
