// Putting a capture right: its facts here, its text on the page itself.
import browser from '../src/browser';
import { CaptureError } from '../src/errors';
import type { FullCapture } from '../src/model';
import type { Actions } from '../src/ui/actions';
import { type EditAccess, EditForm } from '../src/ui/edit/EditForm';
import { t } from '../src/ui/words';

interface Props {
  capture: FullCapture;
  editing: EditAccess;
  actions: Actions;
  onClose: () => void;
}

export function PutRight(props: Props) {
  return (
    <>
      <div class="right">
        <button type="button" class="line" onClick={() => void props.actions.attempt(pickOnPage, 'pick')}>
          {t('pickOnPage')}
        </button>
      </div>
      <EditForm {...props} />
    </>
  );
}

/** Goes to the page under the grant of the click that opened this popup, which lasts while the tab stays there. */
async function pickOnPage(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new CaptureError('noAccess');
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content.js', '/picker.js'] });
  window.close();
}
