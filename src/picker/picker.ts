// One picking, from the first outline to Save or Escape.
import { codeOf, report } from '../errors';
import type { Hands } from '../in-page';
import { toBackground } from '../messages';
import { readSettings } from '../settings';
import { errorWords, t } from '../ui/words';
import { createBar } from './bar';
import { Picks } from './picks';
import { Stage } from './stage';
import { blockAt, blocksIn, type Pick, pickTree, stepFrom, textOf } from './tree';

/** How long the last words stay, in milliseconds. */
const lastWords = 1800;

/** Lets the user pick; `onEnd` is called when everything of it has left the page. */
export async function startPicking(hands: Hands, onEnd: () => void): Promise<void> {
  const { keepSource, siteRules } = await readSettings();
  const tree = pickTree(document.body);
  const picks = new Picks(tree, await hands.articleText(siteRules).catch(() => ''));
  let here: Pick | undefined;
  let frame = 0;
  let isSaving = false;
  const listening = new AbortController();
  const bar = createBar(() => void save(), end);
  const stage = new Stage(bar.element);

  function end(): void {
    listening.abort();
    cancelAnimationFrame(frame);
    stage.close();
    onEnd();
  }

  /** At most once a frame: places are asked of the page anew, since it may move its blocks. */
  function draw(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => stage.show(picks.kept, here));
  }

  function toggle(): void {
    if (!here || isSaving) return;
    picks.toggle(here);
    bar.count(picks.kept.size);
    draw();
  }

  function goTo(next: Pick | undefined): void {
    if (!next) return;
    here = next;
    bringIntoSight(next.element);
    const [first] = blocksIn(next);
    const words = first ? textOf(first.element).trim().slice(0, 80) : '';
    bar.tell(`${t(picks.has(next) ? 'pickKept' : 'pickDropped')} ${words}`);
    draw();
  }

  async function save(): Promise<void> {
    isSaving = true;
    bar.busy(true);
    bar.tell(t('saving'));
    try {
      const extraction = await hands.extractPicked(picks.elements(), { withSource: keepSource, rules: siteRules });
      const { kind } = await toBackground('keepPicked', { extraction });
      bar.tell(t(kind === 'unchanged' ? 'unchanged' : 'pickedSaved'));
      setTimeout(end, lastWords);
    } catch (error) {
      report(error, 'picker');
      const { what, next } = errorWords(codeOf(error));
      bar.tell(`${what} ${next}`);
      bar.busy(false);
      isSaving = false;
    }
  }

  function key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const isRtl = t('textDirection') === 'rtl';
    const acts: Record<string, () => void> = {
      Escape: end,
      ...(!stage.isInBar && {
        Enter: toggle,
        ' ': toggle,
        ArrowUp: () => goTo(here ? stepFrom(here, 'up') : tree.children[0]),
        ArrowDown: () => goTo(here ? stepFrom(here, 'down') : firstToStandAt(tree, picks)),
        ArrowRight: () => goTo(here ? stepFrom(here, isRtl ? 'previous' : 'next') : firstToStandAt(tree, picks)),
        ArrowLeft: () => goTo(here ? stepFrom(here, isRtl ? 'next' : 'previous') : firstToStandAt(tree, picks)),
      }),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }

  const { signal } = listening;
  addEventListener('keydown', key, { capture: true, signal });
  addEventListener('scroll', draw, { capture: true, passive: true, signal });
  addEventListener('resize', draw, { signal });
  stage.field.addEventListener('pointermove', ({ clientX, clientY }) => {
    here = blockAt(tree, stage.elementAt(clientX, clientY));
    draw();
  });
  stage.field.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    here = blockAt(tree, stage.elementAt(event.clientX, event.clientY));
    toggle();
  });
  stage.open();
  bar.count(picks.kept.size);
  draw();
}

/** Away from the edges, where the bar is; what is in sight stays where it is. */
function bringIntoSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight * 0.8) element.scrollIntoView({ block: 'center' });
}

/** The first block that is kept: what most who press an arrow want to be near to. */
function firstToStandAt(tree: Pick, picks: Picks): Pick | undefined {
  return [...picks.kept][0] ?? tree.children[0];
}
