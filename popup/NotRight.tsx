// "Not right?": the way to picking on the page and to the form, which are loaded when asked for.
import { useSignal } from '@preact/signals';
import type { ComponentChildren, FunctionComponent } from 'preact';
import { report } from '../src/errors';
import type { FullCapture } from '../src/model';
import type { Actions } from '../src/ui/actions';
import type { EditAccess } from '../src/ui/edit/EditForm';
import { t } from '../src/ui/words';

export interface Righting {
  editing: EditAccess;
  actions: Actions;
}

interface Props {
  capture: FullCapture;
  righting: Righting;
  /** What else is one click away. */
  children: ComponentChildren;
}

type Panel = FunctionComponent<Righting & { capture: FullCapture; onClose: () => void }>;

export function NotRight({ capture, righting: { editing, actions }, children }: Props) {
  const panel = useSignal<Panel | undefined>(undefined);
  const show = (): void => {
    import('./PutRight').then(
      ({ PutRight }) => {
        panel.value = PutRight;
      },
      (error: unknown) => report(error, 'put right'),
    );
  };
  const Shown = panel.value;
  const close = (): void => {
    panel.value = undefined;
  };
  if (Shown) return <Shown capture={capture} editing={editing} actions={actions} onClose={close} />;
  return (
    <div class="right">
      {children}
      <button type="button" class="quiet" onClick={show}>
        {t('notRight')}
      </button>
    </div>
  );
}
