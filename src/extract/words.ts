// What only pages need that are not in English alone: words of other languages, and which language a page is in.

import { ofOthers } from './passes/furniture-of-others';
import { patternsOf } from './passes/furniture-words';

export { languageIn } from './metadata/detect-language';
export * as otherWords from './words-of-others';

export const furnitureWords = patternsOf(ofOthers);
