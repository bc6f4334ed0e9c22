// In the page, when extraction asks for it: footnotes.
import * as part from '../extract/passes/footnotes';
import { offerPart } from '../in-page';

offerPart('notes', part);
