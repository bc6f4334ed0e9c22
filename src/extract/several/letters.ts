// Texts compared by their letters, where few are compared and code must be small: the background loads it each time.

export function lettersIn(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
