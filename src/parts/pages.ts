// In the page, when extraction asks for it: the pages of an article.
import * as part from '../extract/pages';
import { offerPart } from '../in-page';

offerPart('pages', part);
