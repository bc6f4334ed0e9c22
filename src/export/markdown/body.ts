// The article as GitHub Flavored Markdown: Turndown walks the tree, the rules and the steps before it are ours.
import TurndownService from 'turndown';
import { blockRules } from './blocks';
import { escapeText } from './escape';
import { placeFootnotes } from './footnotes';
import { inlineRules } from './inlines';
import { listRules } from './lists';
import { setAside } from './raw';
import { settle } from './settle';
import { tableRules } from './tables';

/** Markdown without a newline at its end. Changes the tree it is given. */
export function bodyOf(root: HTMLElement): string {
  placeFootnotes(root);
  settle(root);
  // Before the text is escaped: what stands there as HTML or TeX knows no Markdown.
  setAside(root);
  escapeText(root);
  return service().turndown(root);
}

function service(): TurndownService {
  const turndown = new TurndownService({ headingStyle: 'atx', hr: '---' });
  // The text was escaped with its neighbours in view; Turndown shows its `escape` one piece at a time.
  turndown.escape = (text) => text;
  for (const rules of [inlineRules, blockRules, listRules(), tableRules()]) {
    for (const [name, rule] of Object.entries(rules)) turndown.addRule(name, rule);
  }
  return turndown;
}
