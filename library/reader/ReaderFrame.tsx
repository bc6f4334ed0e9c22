// The frame an article is shown in: no script of its own can run there. What it lacks for that, the page does from outside.
import { useEffect, useRef } from 'preact/hooks';
import { rootOf } from './frame/open-frame';

interface Props {
  title: string;
  html: string;
  /** Called with the frame's window each time a document is there; returns the way to stop. */
  onWindow: (frame: Window) => () => void;
}

/**
 * `allow-same-origin` without `allow-scripts`: nothing in the frame can run, while the page can show kept images (their
 * blob: addresses belong to its origin), load its style sheet, follow links within the article and hear the keyboard.
 * `allow-modals` lets the page print it; a dialog of its own would take a script.
 */
const sandbox = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals';

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
        if (shown && rootOf(shown.document).querySelector('article')) stop.current = onWindow(shown);
      }}
    />
  );
}
