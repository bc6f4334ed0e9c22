// The style of a book: little, since its reader has the last word on type.

export const style = `
body { margin: 0 5%; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: start; break-after: avoid; page-break-after: avoid; hyphens: none; }
header { margin-block-end: 2em; }
header p { display: inline; margin: 0; font-size: 0.85em; }
header p + p::before { content: " \\00B7 "; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; break-inside: avoid; page-break-inside: avoid; text-align: center; }
figcaption, caption { font-size: 0.85em; text-align: start; }
blockquote { margin-block: 1em; margin-inline: 1.5em; }
pre, code, kbd, samp { font-family: monospace; font-size: 0.9em; }
pre { white-space: pre-wrap; overflow-wrap: break-word; text-align: start; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.3em 0.5em; border: 1px solid; text-align: start; vertical-align: top; }
aside { margin-block: 0.5em; font-size: 0.85em; }
nav ol { list-style: none; padding-inline-start: 1.2em; }
nav li { margin-block: 0.4em; }
.cover { margin: 0; text-align: center; }
.cover svg { width: 100%; height: 100%; max-height: 100vh; }
`;
