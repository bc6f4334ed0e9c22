// A picture over the whole frame: opened by a click or by Enter, closed by either, by Escape or by looking elsewhere.

/** Pictures that are shown smaller than this are marks and buttons. CSS pixels. */
const least = 120;

/** Lets the pictures of an article be opened, with the keyboard too. Pictures in links lead where the link does. */
export function letZoom(article: Element, words: string): void {
  for (const image of article.querySelectorAll('img')) {
    if (image.closest('a[href]')) continue;
    const offer = (): void => {
      if (image.clientWidth < least) return;
      image.tabIndex = 0;
      image.setAttribute('role', 'button');
      image.setAttribute('aria-label', [words, image.alt].filter(Boolean).join(' '));
      image.classList.add('zooms');
    };
    if (image.complete) offer();
    else image.addEventListener('load', offer, { once: true });
  }
}

/** Shows a picture in all its size, as far as the frame has room. */
export function zoom(image: HTMLImageElement): void {
  const page = image.ownerDocument;
  const over = page.createElement('div');
  over.className = 'zoom';
  over.tabIndex = -1;
  const large = page.createElement('img');
  large.src = image.currentSrc || image.src;
  large.alt = image.alt;
  over.append(large);
  page.body.append(over);
  // The focus that leaves it closes it.
  const close = (): void => image.focus({ preventScroll: true });
  over.addEventListener('click', close);
  over.addEventListener('focusout', () => over.remove());
  over.addEventListener('keydown', (event) => {
    if (!['Escape', 'Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  over.focus({ preventScroll: true });
}
