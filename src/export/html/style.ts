// The style of an exported page: our colours and type, by day, by night and on paper.

/** No address in it: it is all there is. */
export const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --sunken: #f3f0ea; --ink: #1d1b19; --muted: #67625b; --line: #e5e0d7; --accent: #a83a25; --mark: #ffe58a; }
@media (prefers-color-scheme: dark) { :root { --paper: #191817; --sunken: #131211; --ink: #ece8e1; --muted: #a8a29a; --line: #383532; --accent: #ff9a7d; --mark: #6a5511; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.62 "Iowan Old Style", "Source Serif 4", Charter, Georgia, "Noto Serif", serif; overflow-wrap: break-word; }
article { max-width: 34em; margin: 0 auto; }
header { margin-block-end: 2rem; padding-block-end: 1.25rem; border-block-end: 1px solid var(--line); }
header p { display: inline; margin: 0; font: 0.85rem/1.5 system-ui, "Segoe UI", Roboto, Cantarell, "Noto Sans", sans-serif; color: var(--muted); }
header p + p::before { content: " \\00B7 "; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
h1 { margin: 0 0 0.6rem; font-size: 1.8rem; font-weight: 600; }
h2 { margin: 2em 0 0.6em; font-size: 1.35rem; }
h3 { margin: 1.8em 0 0.5em; font-size: 1.15rem; }
h4, h5, h6 { margin: 1.6em 0 0.4em; font-size: 1rem; }
p, ul, ol, dl, pre, table, blockquote, figure, details { margin: 0 0 1em; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
img { max-width: 100%; height: auto; }
figure { break-inside: avoid; }
figure img { display: block; margin-inline: auto; }
figcaption, caption { margin-block-start: 0.5em; font-size: 0.85rem; line-height: 1.45; color: var(--muted); text-align: start; }
blockquote { padding-inline-start: 1.1em; border-inline-start: 3px solid var(--line); color: var(--muted); }
pre, code, kbd, samp { font: 0.88em/1.5 ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, monospace; }
code, kbd { padding: 0.1em 0.3em; border-radius: 4px; background: var(--sunken); }
pre { padding: 0.9em 1em; border-radius: 8px; background: var(--sunken); overflow-x: auto; tab-size: 4; direction: ltr; text-align: left; }
pre code { padding: 0; background: none; font-size: 1em; }
table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; font-size: 0.92em; line-height: 1.45; }
th, td { padding: 0.4em 0.7em; border: 1px solid var(--line); text-align: start; vertical-align: top; }
th { background: var(--sunken); }
hr { margin: 2em auto; width: 30%; border: 0; border-block-start: 1px solid var(--line); }
mark { background: var(--mark); color: inherit; }
summary { cursor: pointer; font-weight: 600; }
dt { font-weight: 600; }
dd { margin-inline-start: 1.5em; }
sub, sup { line-height: 0; }
math[display="block"] { overflow-x: auto; }
.elsewhere { display: inline-block; padding: 0.3em 0.8em; border: 1px dashed var(--line); border-radius: 8px; font: 0.85rem/1.4 system-ui, sans-serif; color: var(--muted); }
[role="doc-endnotes"] { margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); font-size: 0.88em; }
@media print {
  :root { color-scheme: light; --paper: #fff; --sunken: #f6f6f6; --ink: #000; --muted: #444; --line: #bbb; --accent: #000; }
  body { padding: 0; font-size: 11pt; }
  article { max-width: none; }
  pre { white-space: pre-wrap; overflow: visible; }
  table { display: table; }
  tr, pre, blockquote { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
@page { margin: 20mm 18mm; }
`;
