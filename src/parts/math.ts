// In the page, when extraction asks for it: formulas.
import * as part from '../extract/passes/math';
import { offerPart } from '../in-page';

offerPart('math', part);
