// What the user can do to captures, each with its notice and, where something could be lost, a way back.
import { codeOf, report } from '../errors';
import type { CaptureId, ReadState } from '../model';
import type { ExportAccess, LibraryAccess } from './library-access';
import type { Notices } from './notices';
import { saveFile } from './save-file';
import { errorWords, plural, t } from './words';

export type Actions = ReturnType<typeof createActions>;

export function createActions(library: LibraryAccess, exporting: ExportAccess, notices: Notices) {
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

  const restore = (ids: CaptureId[]) =>
    attempt(async () => {
      await library.restoreFromTrash(ids);
      notices.tell({ text: plural('restored', ids.length) });
    }, 'restore');

  return {
    attempt,
    restore,
    moveToTrash: (ids: CaptureId[]) =>
      attempt(async () => {
        if (ids.length === 0) return;
        await library.moveToTrash(ids);
        notices.tell({ text: plural('movedToTrash', ids.length), undo: () => restore(ids) });
      }, 'delete'),
    setState: (ids: CaptureId[], state: ReadState) => attempt(() => library.setState(ids, state), 'set state'),
    setStarred: (ids: CaptureId[], starred: boolean) => attempt(() => library.setStarred(ids, starred), 'star'),
    exportAs: (format: string, ids: CaptureId[]) =>
      attempt(async () => {
        notices.tell({ text: t('exporting') });
        const name = await saveFile(await exporting.exportAs(format, ids));
        notices.tell({ text: t('exported', name) });
      }, 'export'),
  };
}
