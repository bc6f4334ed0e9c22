// What only pages need that a rule is for: the rules built in, and what is done with one.
import type { SiteRule } from '../../model';
import { ruleFor } from './match';
import { builtIn } from './rules';

export { cutToRule, readByRule } from './apply';

/** The rule for an address; the user's own come before those built in. */
export function siteRuleFor(url: string, own: readonly SiteRule[]): SiteRule | undefined {
  return ruleFor(url, [...own, ...builtIn]);
}
