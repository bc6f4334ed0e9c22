// Taking captures along: as a file, on the clipboard, to another program; each with its notice.
import type { CaptureId } from '../model';
import { followed } from './changing';
import type { HandedExport } from './handed-export';
import type { CopyKind, ExportAccess } from './library-access';
import type { Notices } from './notices';
import { saveFile, saveLargeFile } from './save-file';
import { copy, openAddress } from './take-along';
import { plural, t } from './words';

/** From so many captures on, the user is asked where the file shall be, if the browser can ask. */
const many = 200;

/** More than so many are handed to a page that stays, by a page that goes with the focus. */
const few = 20;

/** Has another page export. */
export type HandOver = (handed: HandedExport) => Promise<void>;

type Attempt = (work: () => Promise<void>, where: string) => Promise<void>;

/** `handOver` is of the popup, which goes with the focus and would take the export along. */
export function createExporting(exporting: ExportAccess, notices: Notices, attempt: Attempt, handOver?: HandOver) {
  const words = (): string => t(handOver ? 'exportingStay' : 'exporting');
  return {
    exportAs: (format: string, ids: CaptureId[]) =>
      attempt(async () => {
        if (handOver && ids.length > few) return handOver({ format, ids });
        notices.tell({ text: words() });
        const save = ids.length >= many ? saveLargeFile : saveFile;
        try {
          const name = await followed(
            notices,
            async (steps) => save(await exporting.exportAs(format, ids, steps)),
            words(),
          );
          notices.tell({ text: t('exported', name) });
        } catch (error) {
          if (!isAbort(error)) throw error;
          notices.tell({ text: t('exportCancelled') });
        }
      }, 'export'),
    copyAs: (kind: CopyKind, ids: CaptureId[]) =>
      attempt(async () => {
        await copy(await exporting.copied(kind, ids));
        notices.tell({ text: plural('copiedArticles', ids.length) });
      }, 'copy'),
    sendToObsidian: (id: CaptureId) =>
      attempt(async () => {
        const { address, clipboard } = await exporting.obsidianNote(id);
        if (clipboard !== undefined) await copy({ text: clipboard });
        openAddress(address);
        notices.tell({ text: t('sentToObsidian') });
      }, 'Obsidian'),
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
