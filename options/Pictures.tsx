// The pictures of articles: whether they are kept, how large they may be, and the room they take.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../src/errors';
import { watch } from '../src/storage/database/watch';
import { picturesSize } from '../src/storage/pictures/pictures';
import { FailureWords } from '../src/ui/FailureWords';
import { byteSize } from '../src/ui/format';
import { type MessageKey, t } from '../src/ui/words';
import { change } from './change';
import type { OptionsParts } from './parts';

interface Field {
  setting: 'pictureLimit' | 'captureLimit' | 'recodeQuality' | 'recodeWidth';
  label: MessageKey;
  least: number;
  most?: number;
}

const limits: Field[] = [
  { setting: 'pictureLimit', label: 'pictureLimit', least: 1 },
  { setting: 'captureLimit', label: 'captureLimit', least: 1 },
];

const recoding: Field[] = [
  { setting: 'recodeQuality', label: 'recodeQuality', least: 1, most: 100 },
  { setting: 'recodeWidth', label: 'recodeWidth', least: 100, most: 10_000 },
];

export function Pictures({ settings }: OptionsParts) {
  const { keepPictures, recodePictures } = settings.value;
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
      <Numbers fields={limits} settings={settings} disabled={!keepPictures} />
      <label class="check">
        <input
          type="checkbox"
          checked={recodePictures}
          disabled={!keepPictures}
          onChange={({ currentTarget }) => change({ recodePictures: currentTarget.checked })}
        />
        <span>
          {t('recodePictures')}
          <small>{t('recodePicturesHint')}</small>
        </span>
      </label>
      <Numbers fields={recoding} settings={settings} disabled={!keepPictures || !recodePictures} />
      <Room />
    </>
  );
}

interface NumbersProps extends Pick<OptionsParts, 'settings'> {
  fields: Field[];
  disabled: boolean;
}

/** A number that may not be goes back to what it was. */
function Numbers({ fields, settings, disabled }: NumbersProps) {
  return fields.map(({ setting, label, least, most = Number.POSITIVE_INFINITY }) => (
    <label key={setting} class="pick">
      <span>{t(label)}</span>
      <input
        type="number"
        min={least}
        max={Number.isFinite(most) ? most : undefined}
        value={settings.value[setting]}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const number = currentTarget.valueAsNumber;
          if (number >= least && number <= most) change({ [setting]: number });
          else currentTarget.value = String(settings.value[setting]);
        }}
      />
    </label>
  ));
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
