// What each section of the options page is given.
import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../src/settings';

export interface OptionsParts {
  settings: ReadonlySignal<Settings>;
  /** The export registry: `label` is a key of `_locales`. */
  formats: readonly { id: string; label: string }[];
}
