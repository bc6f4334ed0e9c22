// In the page, when extraction asks for it: Readability.
import * as part from '../extract/choose/rival';
import { offerPart } from '../in-page';

offerPart('rival', part);
