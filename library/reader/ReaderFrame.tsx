// The frame an article is shown in: no script of its own can run there. What it lacks for that, the page does from outside.
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  html: string;
  /** Called with the frame's window each time a document is there; returns the way to stop. */
  onWindow: (frame: Window) => () => void;
}

/**
 * `allow-same-origin` without `allow-scripts`: nothing in the frame can run, while the page can show kept images (their
 * blob: addresses belong to its origin), load its style sheet, follow links within the article and hear the keyboard.
 */
const sandbox = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

export function ReaderFrame({ title, html, onWindow }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  return (
    <iframe
      ref={frame}
      class="frame"
      title={title}
      sandbox={sandbox}
      referrerpolicy="no-referrer"
      srcdoc={html}
      onLoad={({ currentTarget }) => {
        stop.current?.();
        const shown = currentTarget.contentWindow;
        if (!shown) return;
        const stopListening = onWindow(shown);
        shown.addEventListener('click', followWithin);
        stop.current = stopListening;
      }}
    />
  );
}

/** Scrolls to the place that a link within the article names. Elements are asked, not the document: pages can hide its own names. */
function followWithin(event: Event): void {
  const link = (event.target as Element).closest('a[data-place]');
  const place = link?.closest('article')?.querySelector(`#${CSS.escape(link.getAttribute('data-place') ?? '')}`);
  if (!place) return;
  event.preventDefault();
  place.scrollIntoView();
}
