// What the user can do to captures, each with its notice and, where something could be lost, a way back.
import { codeOf, report } from '../errors';
import type { CaptureId, ReadState } from '../model';
import { followed, tellDone } from './changing';
import { createExporting, type HandOver } from './exporting';
import type { Done, ExportAccess, LibraryAccess, Steps } from './library-access';
import type { Notices } from './notices';
import { errorWords, type PluralKey, plural } from './words';

export type Actions = ReturnType<typeof createActions>;

const stateWords: Record<ReadState, PluralKey> = {
  unread: 'markedUnread',
  read: 'markedRead',
  archived: 'archivedCount',
};

/** `handOver` is of a page that goes with the focus: what takes long goes to one that stays. */
export function createActions(library: LibraryAccess, exporting: ExportAccess, notices: Notices, handOver?: HandOver) {
  /** A failure is told in words, never thrown at an event handler. */
  async function attempt(work: () => Promise<void>, where: string): Promise<void> {
    try {
      await work();
    } catch (error) {
      report(error, where);
      const { what, next } = errorWords(codeOf(error));
      notices.tell({ text: `${what} ${next}`, failed: true });
    }
  }

  /** Changes captures in steps, and tells of it; one star more or less needs no words. */
  function change(words: PluralKey, where: string, work: (steps: Steps) => Promise<Done>, isQuiet = () => false) {
    return attempt(async () => {
      const done = await followed(notices, work);
      if (!isQuiet()) tellDone(notices, done, (count) => plural(words, count), attempt);
    }, where);
  }

  return {
    attempt,
    change,
    restore: (ids: CaptureId[]) => change('restored', 'restore', (steps) => library.restoreFromTrash(ids, steps)),
    moveToTrash: (ids: CaptureId[]) => change('movedToTrash', 'delete', (steps) => library.moveToTrash(ids, steps)),
    /** A change that came by itself does not take the place of the way back from one that was asked for. */
    setState: (ids: CaptureId[], state: ReadState, byItself = false) =>
      change(
        stateWords[state],
        'set state',
        (steps) => library.setState(ids, state, steps),
        () => byItself && notices.current.peek()?.undo !== undefined,
      ),
    setStarred: (ids: CaptureId[], starred: boolean) =>
      change(
        starred ? 'starredCount' : 'unstarredCount',
        'star',
        (steps) => library.setStarred(ids, starred, steps),
        () => ids.length === 1,
      ),
    ...createExporting(exporting, notices, attempt, handOver),
  };
}
