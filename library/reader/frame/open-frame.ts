// The document in the reader's frame while it is read: how far, in which part, at which place that was searched for.
import { type ReadonlySignal, signal } from '@preact/signals';
import { letScroll } from './blocks';
import { answerClicks } from './clicks';
import { showArrived } from './document';
import { showLook } from './look';
import { findMarks, type Mark, paintMarks } from './marks';
import { currentSection, outlineOf } from './outline';
import { goToPlace, type Place, placeIn } from './place';
import { type Progress, progressIn } from './progress';
import { letZoom } from './zoom';

export interface FrameWords {
  copied: string;
  zoom: string;
}

interface Begin {
  words: FrameWords;
  /** Where its reader was. */
  place: Place | undefined;
  onScroll: (place: Place | undefined, progress: Progress) => void;
}

export type OpenFrame = ReturnType<typeof openFrame>;

/** Takes up a document that was just loaded, until `stop`. */
export function openFrame(frame: Window & typeof globalThis, { words, place, onScroll }: Begin) {
  const root = rootOf(frame.document);
  const article = root.querySelector('article')!;
  const sections = outlineOf(article);
  const progress = signal<Progress>({ read: 0, atEnd: false });
  const section = signal(-1);
  const marks = signal<readonly Range[]>([]);
  const mark = signal(-1);

  letScroll(article);
  letZoom(article, words.zoom);
  const stopClicks = answerClicks(frame, words);
  if (place) goToPlace(frame, article, place);

  const look = (): void => {
    progress.value = progressIn(frame, article);
    section.value = currentSection(sections, frame.innerHeight / 4);
    onScroll(placeIn(article), progress.peek());
  };
  let asked = 0;
  const soon = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(look);
  };
  const resized = new ResizeObserver(() => {
    letScroll(article);
    soon();
  });
  resized.observe(article);
  frame.addEventListener('scroll', soon, { passive: true });
  look();

  const goToMark = (at: number): void => {
    const range = marks.peek()[at];
    if (!range) return;
    mark.value = at;
    paintMarks(frame, marks.peek(), at);
    const { top } = range.getBoundingClientRect();
    frame.scrollBy({ top: top - frame.innerHeight / 3, behavior: 'instant' });
  };

  return {
    sections,
    progress: progress as ReadonlySignal<Progress>,
    section: section as ReadonlySignal<number>,
    marks: marks as ReadonlySignal<readonly Range[]>,
    mark: mark as ReadonlySignal<number>,
    goToSection: (at: number) => {
      const heading = sections[at]?.heading;
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      heading.scrollIntoView();
    },
    /** Marks what was searched for, and goes to the first of it when told to. */
    showMarks: (marksIn: (text: string) => readonly Mark[], go: boolean) => {
      marks.value = findMarks(article, marksIn);
      mark.value = -1;
      if (go && marks.peek().length > 0) goToMark(0);
      else paintMarks(frame, marks.peek(), -1);
    },
    stepMark: (by: 1 | -1) => {
      const count = marks.peek().length;
      if (count > 0) goToMark((mark.peek() + by + count) % count);
    },
    /** Shows it in another look; the same words stay at the upper edge. */
    showLook: (attributes: Readonly<Record<string, string>>) => {
      const here = placeIn(article);
      showLook(root, attributes);
      if (here) goToPlace(frame, article, here);
    },
    /** Shows pictures that are kept by now. Returns how many are still withheld. */
    showKept: (copies: ReadonlyMap<string, string>): number => {
      const left = showArrived(article, copies);
      letZoom(article, words.zoom);
      return left;
    },
    focus: () => frame.focus(),
    print: () => frame.print(),
    stop: () => {
      cancelAnimationFrame(asked);
      resized.disconnect();
      stopClicks();
      frame.removeEventListener('scroll', soon);
    },
  };
}

/** A document's own names can be hidden by what a page names: its element is asked for past them. */
export function rootOf(page: Document): HTMLElement {
  return Document.prototype.querySelector.call(page, 'html') as HTMLElement;
}
