// The captures of the conformance suite: those made by hand, and the page fixtures as the pipeline gives them.
import type { FullCapture } from '../../src/model';
import { capture, captures } from './captures';

const pages = import.meta.glob<string>('../pages/*/expected.html', { query: '?raw', import: 'default', eager: true });
type Facts = Partial<
  Pick<FullCapture, 'url' | 'title' | 'byline' | 'siteName' | 'publishedTime' | 'lang' | 'dir' | 'leadImage'>
>;
const facts = import.meta.glob<Facts>('../pages/*/expected.json', {
  import: 'default',
  eager: true,
});

/** Bodies that a browser takes and no validator does. */
export const crooked: Record<string, string> = {
  nesting:
    '<span><p>one <b>two</b></p><p>three</p></span><b><ul><li>four</li></ul></b><h2><div>five</div> six</h2><p><ins>a</ins></p><ins><p>seven</p></ins><pre><code><div>x</div><div>y</div></code></pre><a href="https://a.example/"><div>eight</div><table><tr><td><a href="https://b.example/">nine</a></td></tr></table></a><q><blockquote>ten</blockquote></q><p>eleven<span><h3>twelve</h3></span></p><a href="https://a.example/x"><details><summary>s</summary>t</details></a>',
  lists:
    '<li>stray</li><ul>text<p>par</p><ul><li>in</li></ul></ul><dl><dd>first</dd><dt>term</dt></dl><dl><div><dt>a</dt><dd>b</dd></div><p>c</p></dl><dl><dt><h3>big</h3></dt><dd>d</dd></dl><dt>alone</dt><ol start="x" type="circle" reversed><li value="one">v</li></ol><ul><li value="3">w</li></ul>',
  tables:
    '<table><thead><tr><th><h4>Head</h4></th><th colspan="3">wide</th></tr></thead><tbody><tr><td rowspan="9">tall</td><td colspan="5">x</td></tr><tr><td>y</td></tr><tr></tr></tbody><thead><tr><td>late</td></tr></thead></table><table></table><table><caption>c</caption></table><table><tr><td rowspan="0">z</td><td>1</td></tr><tr><td>2</td></tr></table><table><colgroup span="9"><col span="4"></colgroup><tr><td headers="nope" colspan="0">q</td></tr></table><table><tr><th id="h" scope="up">k</th><td headers="h">v</td></tr></table>',
  parts:
    '<figcaption>stray</figcaption><figure><p>a</p><figcaption>mid</figcaption><p>b</p><figcaption>again</figcaption></figure><details><p>no summary</p></details><details><p>late</p><summary>late summary</summary></details><summary>lone</summary><ruby>字</ruby><ruby>字<rp>(</rp><rt>ji</rt></ruby><rt>lone</rt><main>m</main><article><header>h</header></article><section>no heading</section><h1>One</h1><h4>Four</h4><h2>Two</h2><h6>Six</h6>',
  attributes:
    '<p lang="not a tag" dir="up" id="a b">a</p><p lang="xx-yy" id="twice">b</p><p id="twice" lang="de_AT">c</p><a href="#twice">to twice</a><a href="#nowhere">to nowhere</a><a href="#%E0%A4%A">bad</a><a href="https://a.example/a|b[c]?q={x}|y&z=%zz#f|g#h">sharp</a><a href="https://münchen.example/straße?ü#ö">umlaut</a><a href="https://a.example/ space" role="button">role</a><time datetime="yesterday">then</time><time>sometime</time><time datetime="2021-02-30">no day</time><time datetime="2021-02-03">day</time><bdo>no dir</bdo><img src="https://a.example/x|y.png" width="100%" height="12.5"><section role="doc-chapter"><h2>r</h2></section><a href="mailto:a@b.example?subject=a b">mail</a><a href="tel:+49 30">tel</a>',
  math: '<p><math foo="1" display="weird"><mfrac><mn>1</mn></mfrac><msup><mi>a</mi></msup>loose<mi><mn>2</mn></mi><mtable><mi>x</mi><mtr>y</mtr></mtable><mtd>z</mtd><none></none><semantics><mi>p</mi><mi>q</mi><annotation>r</annotation></semantics><mo lspace="wide" stretchy="maybe">+</mo><mstyle displaystyle="1" scriptlevel="x"><mi mathvariant="fancy">k</mi></mstyle><mmultiscripts><mi>F</mi><mn>1</mn><none></none><mprescripts></mprescripts><none></none><mn>2</mn></mmultiscripts><mphantom><mi>h</mi></mphantom><menclose notation="box"><mi>e</mi></menclose><mfenced><mi>f</mi></mfenced><mspace width="1em"></mspace><mpadded width="+1em"><mi>w</mi></mpadded></math></p>',
};

/** More than forty, the same each time; to be had in Node and in a browser. */
export function allCaptures(): FullCapture[] {
  return [...captures(), ...strange(), ...fixtures()];
}

function strange(): FullCapture[] {
  return Object.entries(crooked).map(([name, html]) => capture({ title: `crooked ${name}`, html }));
}

export function fixtures(): FullCapture[] {
  return Object.entries(pages).map(([path, html], at) => {
    const {
      title = path.split('/').at(-2)!,
      url = 'https://pages.example/',
      ...said
    } = facts[path.replace(/html$/, 'json')] ?? {};
    const { byline = [], siteName = '', publishedTime = '', lang = '', dir = 'ltr', leadImage = '' } = said;
    const text = html.replace(/<[^>]*>/g, '').trim();
    const uid = `7d4c2a90-0000-4000-9000-${String(at).padStart(12, '0')}`;
    return capture({ title, byline, siteName, publishedTime, lang, dir, leadImage, uid, url, html, text });
  });
}
