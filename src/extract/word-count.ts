// Counts words fast enough to be asked after each pass; the figure that readers see is the library's own.

/** Scripts whose words stand without spaces: each of their characters counts as a word. */
function isDense(code: number): boolean {
  return code >= 0x3040 && code <= 0x9fff && !(code >= 0x30fb && code <= 0x30ff) && !(code >= 0x3200 && code <= 0x33ff);
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3003);
}

/** Words of a text as spaces part them. */
export function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isDense(code)) {
      words += 1;
      isInside = false;
    } else if (isSpace(code)) isInside = false;
    else if (!isInside) {
      words += 1;
      isInside = true;
    }
  }
  return words;
}
