// In the page, when extraction asks for it: blocks of code.
import * as part from '../extract/passes/code-blocks';
import { offerPart } from '../in-page';

offerPart('code', part);
