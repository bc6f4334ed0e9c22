// Puts the character where a page draws an emoji as a picture.
import type { Pass } from '../page';

/** One to three pictographs with their joiners; flags are pairs of regional letters, keys end in a combining mark. */
const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|[#*\d]\ufe0f?\u20e3){1,12}$/u;

/** Most descriptions are words: the pattern above is slow to make. */
const mayBeEmoji = /^[^A-Za-z]{1,40}$/;

export const emojiImages: Pass = (root) => {
  for (const image of root.querySelectorAll('img[alt]')) {
    const alt = image.getAttribute('alt')!.trim();
    if (mayBeEmoji.test(alt) && emoji.test(alt)) image.replaceWith(alt);
  }
};
