// The line between two parts of the page: drawn with the pointer, moved with the arrows, set back with a double click.
import type { Signal } from '@preact/signals';
import { type Layout, type Resizable, widths, within } from './layout';

interface Props {
  layout: Signal<Layout>;
  part: Resizable;
  /** What it makes wider and narrower, for screen readers. */
  label: string;
}

/** Pixels that an arrow moves it. */
const step = 16;

export function Divider({ layout, part, label }: Props) {
  const width = layout.value[part];
  const resize = (wish: number): void => {
    layout.value = { ...layout.peek(), [part]: within(part, wish) };
  };
  const keys: Record<string, number> = {
    [isRtl() ? 'ArrowRight' : 'ArrowLeft']: width - step,
    [isRtl() ? 'ArrowLeft' : 'ArrowRight']: width + step,
    Home: widths[part].least,
    End: widths[part].most,
  };
  return (
    <hr
      class="divider"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={widths[part].least}
      aria-valuemax={widths[part].most}
      tabIndex={0}
      onKeyDown={(event) => {
        const wish = keys[event.key];
        if (wish === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        resize(wish);
      }}
      onDblClick={() => resize(widths[part].usual)}
      onPointerDown={(event) => follow(event, width, resize)}
    />
  );
}

/** Follows the pointer until it is let go, over frames too. */
function follow(event: PointerEvent, width: number, resize: (width: number) => void): void {
  const line = event.currentTarget as HTMLElement;
  const start = event.clientX;
  const sign = isRtl() ? -1 : 1;
  line.setPointerCapture(event.pointerId);
  const move = ({ clientX }: PointerEvent): void => resize(width + sign * (clientX - start));
  const stop = (): void => line.removeEventListener('pointermove', move);
  line.addEventListener('pointermove', move);
  line.addEventListener('lostpointercapture', stop, { once: true });
}

function isRtl(): boolean {
  return document.documentElement.dir === 'rtl';
}
