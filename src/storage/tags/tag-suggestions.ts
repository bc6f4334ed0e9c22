// Tags that a reader may mean: those that begin with what is typed, and those that a page's own keywords hint at.
import type { CaptureRow } from '../../model';
import { listTags } from '../counts/counters';
import { tagKey, tidyTag } from '../database/tag-names';
import { fold } from '../search/fold';

/** Tags of the library for what is typed: those that begin with it before those of which a part does; often used ones first. */
export async function completeTag(typed: string, limit = 8): Promise<string[]> {
  const sought = fold(tidyTag(typed));
  const rank = (tag: string): number => {
    const folded = fold(tag);
    if (folded.startsWith(sought)) return 0;
    return folded.split(/[/\s]/).some((part) => part.startsWith(sought)) ? 1 : 2;
  };
  const tags = (await listTags()).map(({ tag, count }) => ({ tag, count, rank: rank(tag) }));
  return tags
    .filter((each) => each.rank < 2)
    .sort((one, other) => one.rank - other.rank || other.count - one.count)
    .slice(0, limit)
    .map(({ tag }) => tag);
}

/**
 * Tags to offer for a capture: tags of the library among its keywords, its section and the words of its title come first,
 * then its keywords as they are. None that it bears.
 */
export async function suggestTags(
  { keywords, section, title, tags }: Pick<CaptureRow, 'keywords' | 'section' | 'title' | 'tags'>,
  limit = 6,
): Promise<string[]> {
  const borne = new Set(tags.map(tagKey));
  const hints = [...keywords, section].map(tidyTag).filter((hint) => hint !== '' && hint.length <= longestHint);
  const hinted = new Set(hints.map(fold));
  const words = ` ${fold(title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const known = (await listTags())
    .filter(({ tag, own }) => {
      const name = fold(tag.split('/').at(-1)!);
      return own > 0 && (hinted.has(fold(tag)) || hinted.has(name) || words.includes(` ${name} `));
    })
    .sort((one, other) => other.count - one.count)
    .map(({ tag }) => tag);
  const all = new Map([...known, ...hints].reverse().map((tag) => [tagKey(tag), tag]));
  return [...all]
    .reverse()
    .filter(([key]) => !borne.has(key))
    .slice(0, limit)
    .map(([, tag]) => tag);
}

/** A keyword beyond this is a sentence. */
const longestHint = 40;
