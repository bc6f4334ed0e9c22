// In the page, when extraction asks for it: tables of contents.
import * as part from '../extract/passes/contents-list';
import { offerPart } from '../in-page';

offerPart('contents', part);
