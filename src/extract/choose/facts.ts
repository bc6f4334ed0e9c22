// What a page says of itself, as far as the choice uses it.
import type { PageContext } from '../page';

/** Empty where unknown. */
export interface Facts {
  readonly url: string;
  readonly title: string;
}

export function factsOf({ url, metadata }: PageContext): Facts {
  return { url, title: metadata.title };
}
