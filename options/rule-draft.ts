// A site rule as the form has it, text in every field, and what is wrong with it.
import { isSite, siteOf } from '../src/extract/site-rules/match';
import { isSelector } from '../src/extract/site-rules/selectors';
import type { SiteRule } from '../src/model';

/** Lists have a selector a line. */
export type Draft = Record<keyof SiteRule, string>;

/** What is wrong with a field; a selector that cannot be read is told by name. */
export type Fault = { kind: 'site' } | { kind: 'selector'; selector: string } | { kind: 'nothing' };

export type Faults = Partial<Record<keyof SiteRule, Fault>>;

const selectorFields = ['content', 'remove', 'title', 'byline', 'date'] as const;

export function draftOf(rule?: SiteRule): Draft {
  const { site = '', content = [], remove = [], title = '', byline = '', date = '' } = rule ?? {};
  return { site, content: content.join('\n'), remove: remove.join('\n'), title, byline, date };
}

/** What has to be put right before the draft can be a rule; empty when nothing has. */
export function faultsOf(draft: Draft): Faults {
  const faults: Faults = isSite(siteOf(draft.site)) ? {} : { site: { kind: 'site' } };
  for (const field of selectorFields) {
    const selector = linesOf(draft[field]).find((line) => !isSelector(line));
    if (selector !== undefined) faults[field] = { kind: 'selector', selector };
  }
  if (selectorFields.every((field) => draft[field].trim() === '')) faults.content = { kind: 'nothing' };
  return faults;
}

/** The rule that a draft without faults means; empty fields are left out. */
export function ruleOf(draft: Draft): SiteRule {
  const [content, remove] = [linesOf(draft.content), linesOf(draft.remove)];
  const [title, byline, date] = [draft.title.trim(), draft.byline.trim(), draft.date.trim()];
  return {
    site: siteOf(draft.site),
    ...(content.length > 0 && { content }),
    ...(remove.length > 0 && { remove }),
    ...(title && { title }),
    ...(byline && { byline }),
    ...(date && { date }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
