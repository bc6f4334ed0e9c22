// A part that is loaded once it is shown: nothing is there until then.
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { report } from '../src/errors';
import type { CaptureId } from '../src/model';

interface Props {
  id: CaptureId;
  load: () => Promise<FunctionComponent<{ id: CaptureId }>>;
}

export function Later({ id, load }: Props) {
  const part = useSignal<FunctionComponent<{ id: CaptureId }> | undefined>(undefined);
  useEffect(() => {
    load().then(
      (loaded) => {
        part.value = loaded;
      },
      (error: unknown) => report(error, 'load'),
    );
  }, [load, part]);
  const Loaded = part.value;
  return Loaded ? <Loaded id={id} /> : null;
}
