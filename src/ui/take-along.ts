// What leaves by another door than a file: the clipboard, and addresses that other programs answer.

/** Text, and HTML beside it where there is some. */
export async function copy({ text, html }: { text: string; html?: string }): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (content: string, type: string): Blob => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
  ]);
}

/** Hands an address to the program that answers it; the page stays. */
export function openAddress(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  document.body.append(link);
  link.click();
  link.remove();
}
