// The pictures of articles: whether they are kept, how large they may be, and the room they take.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../src/errors';
import { picturesSize } from '../src/storage/pictures';
import { watch } from '../src/storage/watch';
import { FailureWords } from '../src/ui/FailureWords';
import { byteSize } from '../src/ui/format';
import { type MessageKey, t } from '../src/ui/words';
import { change } from './change';
import type { OptionsParts } from './parts';

const limits: { setting: 'pictureLimit' | 'captureLimit'; label: MessageKey }[] = [
  { setting: 'pictureLimit', label: 'pictureLimit' },
  { setting: 'captureLimit', label: 'captureLimit' },
];

export function Pictures({ settings }: OptionsParts) {
  const { keepPictures } = settings.value;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={keepPictures}
          onChange={({ currentTarget }) => change({ keepPictures: currentTarget.checked })}
        />
        <span>
          {t('keepPictures')}
          <small>{t('keepPicturesHint')}</small>
        </span>
      </label>
      {limits.map(({ setting, label }) => (
        <label key={setting} class="pick">
          <span>{t(label)}</span>
          <input
            type="number"
            min={1}
            value={settings.value[setting]}
            disabled={!keepPictures}
            onChange={({ currentTarget }) => {
              if (currentTarget.valueAsNumber > 0) change({ [setting]: currentTarget.valueAsNumber });
              else currentTarget.value = String(settings.value[setting]);
            }}
          />
        </label>
      ))}
      <Room />
    </>
  );
}

function Room() {
  const size = useSignal<number | undefined>(undefined);
  const failure = useSignal<ErrorCode | undefined>(undefined);
  useEffect(
    () =>
      watch(
        picturesSize,
        (bytes) => {
          size.value = bytes;
        },
        (error) => {
          failure.value = codeOf(error);
        },
      ),
    [size, failure],
  );
  if (failure.value) return <FailureWords code={failure.value} />;
  return size.value === undefined ? null : <p>{t('picturesSize', byteSize(size.value))}</p>;
}
