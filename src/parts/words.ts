// In the page, when extraction asks for it: the words of languages other than English.
import * as part from '../extract/words';
import { offerPart } from '../in-page';

offerPart('words', part);
