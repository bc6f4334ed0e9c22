// Has the background bring Readability into the page when it is asked: the build puts this in the place of extraction's own.
import { type Rival, rivalInPage } from '../in-page';
import { toBackground } from '../messages';

/** Readability's pick; undefined when it finds no article, or cannot be had: the choice then stands as it is. */
export async function askRival(...asked: Parameters<Rival>): Promise<ReturnType<Rival>> {
  if (!rivalInPage()) await toBackground('lendRival', null).catch(() => undefined);
  return rivalInPage()?.(...asked);
}
