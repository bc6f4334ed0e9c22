// What stands for an image that was not kept.

/** What the image would have said; a link to where it is, unless it stands in a link already. */
export function placeholder(image: HTMLImageElement, address: string, word: string): HTMLElement {
  const inLink = image.closest('a') !== null || address === '';
  const element = image.ownerDocument.createElement(inLink ? 'span' : 'a');
  element.className = 'elsewhere';
  if (!inLink) element.setAttribute('href', address);
  element.textContent = image.alt.trim() || word;
  return element;
}
