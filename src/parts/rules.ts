// In the page, when extraction asks for it: rules for sites.
import * as part from '../extract/site-rules/rules-of-sites';
import { offerPart } from '../in-page';

offerPart('rules', part);
